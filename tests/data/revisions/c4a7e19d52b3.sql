-- A database of the second revision with the seeds in it, and three decisions on works, one of them undone; views, triggers and the search index left out.
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('c4a7e19d52b3');
CREATE TABLE article_authors (
	article_id INTEGER NOT NULL, 
	author_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_article_authors PRIMARY KEY (article_id, author_id), 
	CONSTRAINT fk_article_authors_article_id_articles FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE, 
	CONSTRAINT fk_article_authors_author_id_authors FOREIGN KEY(author_id) REFERENCES authors (id) ON DELETE CASCADE
);
INSERT INTO "article_authors" VALUES(2,1,1);
INSERT INTO "article_authors" VALUES(7,2,1);
INSERT INTO "article_authors" VALUES(9,3,1);
INSERT INTO "article_authors" VALUES(11,4,1);
INSERT INTO "article_authors" VALUES(11,5,2);
CREATE TABLE articles (
	id INTEGER NOT NULL, 
	document_id INTEGER NOT NULL, 
	run_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	title TEXT, 
	outlet_id INTEGER, 
	outlet TEXT, 
	authors TEXT, 
	published TEXT, 
	published_from TEXT, 
	place TEXT, 
	language TEXT, 
	url TEXT, 
	text TEXT NOT NULL, 
	hash TEXT NOT NULL, 
	warnings TEXT, 
	current INTEGER NOT NULL, 
	CONSTRAINT pk_articles PRIMARY KEY (id), 
	CONSTRAINT fk_articles_document_id_documents FOREIGN KEY(document_id) REFERENCES documents (id) ON DELETE CASCADE, 
	CONSTRAINT fk_articles_outlet_id_outlets FOREIGN KEY(outlet_id) REFERENCES outlets (id) ON DELETE SET NULL, 
	CONSTRAINT fk_articles_run_id_runs FOREIGN KEY(run_id) REFERENCES runs (id) ON DELETE CASCADE, 
	CONSTRAINT uq_articles_document_id_number UNIQUE (document_id, number)
);
INSERT INTO "articles" VALUES(1,1,1,1,0,462,'Solvay: No Second Referendum on the Bridge',1,'Norpress',NULL,'2024-06-02','date line',NULL,'en',NULL,'Solvay: No Second Referendum on the Bridge

Norpress, 2 June 2024

Prime Minister Ingrid Solvay has ruled out a second referendum on the Sound Bridge. "The people have spoken, and they were not whispering," she said in a television interview on Sunday.

Opposition leader Marta Berg accused the government of hiding the cost of the bridge. She claimed that the price had doubled since the vote.[1] The Finance Ministry did not respond to a request for comment.

','sha256:510f8c0084f35ac4e4abf658522fac3460070d7b175b522243ca4e92e42c9348',NULL,1);
INSERT INTO "articles" VALUES(2,1,1,2,462,1109,'The Bridge That Ate the Budget',2,'Coast Review','Jonas Lindqvist',NULL,NULL,NULL,'en',NULL,'The Bridge That Ate the Budget

By Jonas Lindqvist

Ten years ago the Sound Bridge was a line on a napkin. Today it costs more than all hospitals of the coast together.[2]

The Court of Audit called the first estimate "a number without an author."[3] The engineers knew it, the ministers knew it, and, as Holt and Marsh have shown, the banks knew it too.[4] A study in the Journal of Northern Studies puts the final price at nine billion crowns.[5]

"Everybody signed, so nobody was responsible," a former official of the Finance Ministry told me. He asked not to be named.

Jonas Lindqvist is an economist and a contributor to the Coast Review.

','sha256:60c14d91d270e5d7aae26c8e02a780d64ac312c8788aca80fb9ccbfc525f859e',NULL,1);
INSERT INTO "articles" VALUES(3,1,1,3,1109,1697,'Fuel Prices on the Coast, Week 22',1,'Norpress',NULL,'2024-06-03','date line',NULL,'en',NULL,'Fuel Prices on the Coast, Week 22

Norpress, 3 June 2024

Town | Petrol | Diesel

Lindhaven | 14.20 | 13.85

Vale | 14.05 | 13.70

Ministry of Finance, "Answer to question 114," Parliamentary Record, 28 May 2024, https://records.example/2024/114.

Moen, A. (2023, November 8). Hospitals in figures. Norland Daily. https://daily.example/hospitals

Court of Audit of Norland, Report on the Sound Bridge (Lindhaven: State Press, 2021), 12.

Holt, P., & Marsh, D. (2015). Building Nothing: Planning and Politics on the Norland Coast. Journal of Northern Studies, 12(3), 44-61.

Ibid., p. 58.
','sha256:f923737975269b77d5de61ce7150322b0a0a9a90fbd8a8491058c65fe43a0f42',NULL,1);
INSERT INTO "articles" VALUES(4,2,1,1,0,619,'Harbour Deal Will Not Be Reopened, Prime Minister Says',1,'Norpress',NULL,'2024-04-18','dateline; year from the digest','Lindhaven','en',NULL,'Harbour Deal Will Not Be Reopened, Prime Minister Says

LINDHAVEN, APRIL 18, NORPRESS. Prime Minister Ingrid Solvay has met with Estria''s Foreign Minister Pavel Dorn in Lindhaven.

Prime Minister Solvay said that the harbour agreement will not be reopened before the elections. "We signed this text after eleven months of talks, and we will keep every word of it," she told reporters after the meeting.

Foreign Minister Dorn stressed that Estria expects the first ferries to sail in June. He added that his government is ready to pay for the repair of the northern pier.

The two sides also discussed fishing quotas.

','sha256:2738d234df5d58be5f7fc73217b00ff2d8c50d52240f3d6a4ef4a36d371aa9ef',NULL,1);
INSERT INTO "articles" VALUES(5,2,1,2,619,1314,'Opposition: Ferry Timetable Is "a Fairy Tale" - Berg',1,'Norpress',NULL,'2024-04-19','dateline; year from the digest','Lindhaven','en',NULL,'Opposition: Ferry Timetable Is "a Fairy Tale" - Berg

LINDHAVEN, APRIL 19, NORPRESS. The leader of the opposition Coast Party, Marta Berg, dismissed the government''s ferry timetable on Tuesday.

"There is no pier, there is no ship and there is no crew," Berg said at a press conference. "A timetable without a ship is a fairy tale."

According to Berg, the repair of the northern pier has not been put out to tender. The Ministry of Transport denied that the tender was late. A spokesman for the ministry said the documents will be published next week.

Prime Minister Ingrid Solvey recalled in an interview with Radio Lind that the harbour agreement will not be reopened before the elections.

','sha256:674cd3df98f08fda17572d8b9948175cbe73278b0b1d350fdd10d1bc46d30c87',NULL,1);
INSERT INTO "articles" VALUES(6,2,1,3,1314,1526,'Bank of Norland: exchange rates for 20 April',1,'Norpress',NULL,'2024-04-20','dateline; year from the digest','Lindhaven','en',NULL,'Bank of Norland: exchange rates for 20 April

LINDHAVEN, 20 APRIL, NORPRESS. The Bank of Norland informs that today, 20 April, the euro stands at 11.42 crowns. The dollar is down by 0.04 crowns to 10.31 crowns.

','sha256:da4f50ec789e8a1fb331090096d5a726abb84613341fd1319c2c26e4196fab1f',NULL,1);
INSERT INTO "articles" VALUES(7,2,1,4,1526,2821,'From Promise to Pier: Why Norland''s Harbour Stands Empty',3,'The Lindhaven Courier','Tomas Wren','2024-04-19','date line',NULL,'en',NULL,'From Promise to Pier: Why Norland''s Harbour Stands Empty

By Tomas Wren

19 April 2024

Every government since the flood has promised Lindhaven a new harbour, and every budget has spent the money elsewhere[1]. The so-called "blue line" of ferries exists only on posters.

The first plan was drawn up in 1998, and the second was shelved after the election of 2006[2]. In 2011 the Court of Audit warned that the northern pier "could fail in any winter storm"[3]. Former harbour master Elin Strand, who wrote the report on the storm of 2013, said the state had known for years that the wall was hollow[4].

Some argue that the harbour was doomed by geography. Fishermen feared that a deep channel would drive the herring away. Yet the cheapest of the three plans would have cost less than the bridge that nobody uses[2].

Tomas Wren is a columnist at the Lindhaven Courier.

[1] Aske, L. (2019, March 4). Where did the harbour money go? The Lindhaven Courier.

[2] Holt, P., & Marsh, D. (2015). Building Nothing: Planning and Politics on the Norland Coast. Journal of Northern Studies, 12(3), 44-61.

[3] Court of Audit of Norland. (2011, October 12). Report on the condition of public piers. https://audit.example/reports/2011-17

[4] Strand, E. (2014). After the Storm. Lindhaven: Harbour Press.
','sha256:1341a35fadbabf7d97b9fb970dac46ca855495ddfb6b230e6feafed215531def',NULL,1);
INSERT INTO "articles" VALUES(8,3,1,1,0,1030,'River Council Calls for a Halt to Dredging',4,'River Council of Vale',NULL,'2024-05-03','front matter','Vale','en',NULL,'River Council Calls for a Halt to Dredging

The River Council of Vale issued a statement calling on the government of Norland to stop dredging in the lower Vale until the spawning season ends.

"The fish do not read permits," council chairman Anders Holm said.[1]

Below is the text of the statement issued on May 3.

The River Council of Vale registers its concern over the dredging of the lower river. We urge the Ministry of Transport to suspend the works until 1 July, and to publish the survey on which the permit rests. The council believes that the damage can still be repaired.

The permit was granted in a single afternoon. In March, Minister of Transport Jonas Eide claimed that "no protected species lives in the lower Vale," although his own institute had counted nine.[2] We remind the minister that a permit is not a proof.

The council will meet again on 17 May.

Council meeting, minutes of 2 May 2024.

Institute of Inland Waters. (2023, November 30). Survey of the lower Vale. https://waters.example/survey-2023
','sha256:8933660d7edec905c9dba6655943e5a6c07dcbf5e3cdee401aea231effd3de34',NULL,1);
INSERT INTO "articles" VALUES(9,4,1,1,0,1025,'Ferry crews vote to strike over night shifts',5,'Estria Today','Katya Moravec','2024-05-07','metadata: article:published_time',NULL,'en',NULL,'Ferry crews vote to strike over night shifts

By Katya Moravec

Crews of the Estrian ferry line have voted to strike for two days in June, the Seafarers'' Union said in a statement on Monday. The union says that night shifts of fourteen hours have become the rule.1

“Nobody can steer a ship safely at the end of such a night,” union leader Dana Petrov told Estria Today. “We have asked for talks four times.”

The company rejected the claim. Its director, Milan Kovač, said no shift had lasted longer than ten hours, and called the vote “a gift to the competition.” A table of shifts that the company published in April shows eleven shifts of more than twelve hours.

We welcome every inspection, announced or not.

Passengers were told to expect cancellations. Prime Minister Ingrid Solvay of Norland said on Tuesday that she hopes for “a quick and quiet agreement.”2

Moravec, K. (2024, April 22). Fourteen hours on the bridge. Estria Today.

Office of the Prime Minister. (2024, May 7). Transcript of the weekly briefing.
','sha256:1c79e7a13997b1df43f5a91c4e4d67c6aa2cda3d24b65ecd9792ab7b12440a68',NULL,1);
INSERT INTO "articles" VALUES(10,5,1,1,0,618,'Teachers'' Union Rejects Pay Offer, Sets June Deadline',1,'Norpress',NULL,'2024-05-13','dateline; year from the digest','Vale','en',NULL,'Teachers'' Union Rejects Pay Offer, Sets June Deadline

VALE, May 13 (Norpress) — The Teachers'' Union of Vale on Monday rejected the government''s latest pay offer and warned that schools could close before the summer.

"Two per cent is not an offer, it is a joke with a decimal point," said union president Sofia Brandt.

Education Minister Henrik Voss said he regretted the decision. “The money is on the table,” he told parliament, “and it will not lie there forever.”

Voss denied that the ministry had planned the closure of village schools. Brandt said on Sunday that she had seen a list of forty schools.

* * *

','sha256:b1235b9468a18154363f9ba97dac3b1e42f5ba178d44f9105b92238b36f83be1',NULL,1);
INSERT INTO "articles" VALUES(11,5,1,2,618,1391,'Two Hundred March Against Quarry',6,'Vale Herald','Lena Ostrow; Piet Aalders','2024-05-14','date line',NULL,'en',NULL,'Two Hundred March Against Quarry

By Lena Ostrow and Piet Aalders
Vale Herald | 14 May 2024

Around two hundred people marched through the old town on Tuesday to protest against the reopening of the Greyfell quarry.

‘They promised us a lake, and they are giving us a hole,’ said Ruth Amsel, a retired nurse who lives below the ridge. ‘Nobody asked us.’

Greyfell Stone, the operator, said in a written reply that it “takes every concern seriously” and that the permit had been granted lawfully. According to a report by the Institute of Inland Waters (1), the water table under the ridge has fallen by four metres since 2010.

A police spokeswoman said that the march had been peaceful.

(1) Institute of Inland Waters, Groundwater in the Upper Vale, 2022, p. 14.

* * *

','sha256:2f4f32c6b48c94800e47e109f415afee36c7c7b62f58697471a2a6841aed64a8',NULL,1);
INSERT INTO "articles" VALUES(12,5,1,3,1391,2052,'Vale Refugee Council Welcomes Ruling on Family Visas',7,'Vale Refugee Council',NULL,NULL,NULL,'Vale','en',NULL,'Vale Refugee Council Welcomes Ruling on Family Visas

VALE: The Vale Refugee Council (VRC) has welcomed the decision of the Administrative Court to allow families of recognised refugees to apply from within the country.

The ruling:

• ends the obligation to travel to a third country;
• sets a time limit of ninety days for each application; and
• applies to cases that are already pending.

“This is what we have asked for since 2019,” said VRC director Amir Haddad. “Children should not have to wait for a stamp in a country where they know nobody.”

Haddad thanked the lawyers who brought the case and called on the Interior Ministry not to appeal.

* * *

','sha256:0aea56df55ed37f9a4e6943a07d833ed4abbde8e272ebc9c059dcefc0ed93dba',NULL,1);
INSERT INTO "articles" VALUES(13,5,1,4,2052,2569,'Mayors Demand Flood Fund',1,'Norpress',NULL,'2024-05-15','dateline; year from the digest','Vale','en',NULL,'Mayors Demand Flood Fund

VALE, May 15 (Norpress) — Eleven mayors of the lower river published a joint letter on Wednesday. Below is the full text of the letter.

We, the mayors of the lower Vale, write to you for the third time. The dykes of our towns were built in 1931, and the last repair was paid for by our grandparents.

We ask for a fund of sixty million crowns, to be paid out by need and not by party. We do not believe that another study will hold back the water.

The river will not wait for an election.
','sha256:3d96f884fa09bc7c129908f1203beb86ca962834aa71e5a3a86f37fe323934af',NULL,1);
CREATE TABLE attributions (
	statement_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	speaker_id INTEGER, 
	name TEXT, 
	kind TEXT NOT NULL, 
	mention TEXT, 
	start INTEGER, 
	"end" INTEGER, 
	basis TEXT NOT NULL, 
	confidence FLOAT NOT NULL, 
	role TEXT, 
	CONSTRAINT pk_attributions PRIMARY KEY (statement_id, position), 
	CONSTRAINT fk_attributions_speaker_id_speakers FOREIGN KEY(speaker_id) REFERENCES speakers (id) ON DELETE SET NULL, 
	CONSTRAINT fk_attributions_statement_id_statements FOREIGN KEY(statement_id) REFERENCES statements (id) ON DELETE CASCADE
);
INSERT INTO "attributions" VALUES(1,1,1,'Ingrid Solvay','person','Prime Minister Ingrid Solvay',67,95,'printed',0.983,'Prime Minister');
INSERT INTO "attributions" VALUES(2,1,1,'Ingrid Solvay','person','she',207,210,'pronoun',0.98,NULL);
INSERT INTO "attributions" VALUES(3,1,2,'Marta Berg','person','leader Marta Berg',265,282,'printed',0.933,'Opposition leader');
INSERT INTO "attributions" VALUES(4,1,2,'Marta Berg','person','She',340,343,'pronoun',0.961,NULL);
INSERT INTO "attributions" VALUES(5,1,3,'Jonas Lindqvist','person',NULL,NULL,NULL,'author',0.9,NULL);
INSERT INTO "attributions" VALUES(6,1,4,'Court of Audit','organization','Court of Audit',177,191,'printed',0.979,NULL);
INSERT INTO "attributions" VALUES(7,1,3,'Jonas Lindqvist','person',NULL,NULL,NULL,'author',0.9,NULL);
INSERT INTO "attributions" VALUES(8,1,NULL,NULL,'anonymous','A study in the Journal of Northern Studies',358,400,'role',0.984,NULL);
INSERT INTO "attributions" VALUES(9,1,NULL,NULL,'anonymous','a former official of the Finance Ministry',497,538,'role',0.983,NULL);
INSERT INTO "attributions" VALUES(10,1,NULL,NULL,'anonymous','He',548,550,'pronoun',0.946,NULL);
INSERT INTO "attributions" VALUES(11,1,1,'Ingrid Solvay','person','Prime Minister',35,49,'role',0.992,NULL);
INSERT INTO "attributions" VALUES(12,1,1,'Ingrid Solvay','person','Prime Minister Solvay',181,202,'part',0.99,'Prime Minister');
INSERT INTO "attributions" VALUES(13,1,1,'Ingrid Solvay','person','she',365,368,'pronoun',0.98,NULL);
INSERT INTO "attributions" VALUES(14,1,5,'Pavel Dorn','person','Foreign Minister Dorn',404,425,'part',0.986,'Foreign Minister');
INSERT INTO "attributions" VALUES(15,1,5,'Pavel Dorn','person','He',490,492,'pronoun',0.983,NULL);
INSERT INTO "attributions" VALUES(16,1,NULL,NULL,'group','The two sides',573,586,'role',0.907,NULL);
INSERT INTO "attributions" VALUES(17,1,2,'Marta Berg','person','Berg',48,52,'part',0.9,NULL);
INSERT INTO "attributions" VALUES(18,1,2,'Marta Berg','person','Marta Berg',127,137,'printed',0.982,NULL);
INSERT INTO "attributions" VALUES(19,1,2,'Marta Berg','person','Berg',254,258,'part',0.986,NULL);
INSERT INTO "attributions" VALUES(20,1,2,'Marta Berg','person','Berg',347,351,'part',0.986,NULL);
INSERT INTO "attributions" VALUES(21,1,6,'Ministry of Transport','organization','Ministry of Transport',421,442,'printed',0.943,NULL);
INSERT INTO "attributions" VALUES(22,1,NULL,NULL,'anonymous','A spokesman for the ministry',476,504,'role',0.965,NULL);
INSERT INTO "attributions" VALUES(23,1,1,'Ingrid Solvey','person','Prime Minister Ingrid Solvey',554,582,'printed',0.972,'Prime Minister');
INSERT INTO "attributions" VALUES(24,1,7,'Bank of Norland','organization','Bank of Norland',81,96,'printed',0.73,NULL);
INSERT INTO "attributions" VALUES(25,1,8,'Tomas Wren','person',NULL,NULL,NULL,'author',0.9,NULL);
INSERT INTO "attributions" VALUES(26,1,8,'Tomas Wren','person',NULL,NULL,NULL,'author',0.9,NULL);
INSERT INTO "attributions" VALUES(27,1,4,'Court of Audit','organization','Court of Audit',379,393,'printed',0.819,NULL);
INSERT INTO "attributions" VALUES(28,1,8,'Tomas Wren','person',NULL,NULL,NULL,'author',0.9,NULL);
INSERT INTO "attributions" VALUES(29,1,9,'Elin Strand','person','Former harbour master Elin Strand',461,494,'printed',0.941,'Former harbour master');
INSERT INTO "attributions" VALUES(30,1,NULL,NULL,'group','Some',604,608,'role',0.973,NULL);
INSERT INTO "attributions" VALUES(31,1,NULL,NULL,'anonymous','Fishermen',657,666,'role',0.821,NULL);
INSERT INTO "attributions" VALUES(32,1,8,'Tomas Wren','person',NULL,NULL,NULL,'author',0.9,NULL);
INSERT INTO "attributions" VALUES(33,1,10,'River Council of Vale','organization','River Council',0,13,'role',0.983,NULL);
INSERT INTO "attributions" VALUES(34,1,10,'River Council of Vale','organization','River Council of Vale',48,69,'printed',0.981,NULL);
INSERT INTO "attributions" VALUES(35,1,11,'Anders Holm','person','chairman Anders Holm',234,254,'printed',0.984,'council chairman');
INSERT INTO "attributions" VALUES(36,1,10,'River Council of Vale','organization',NULL,NULL,NULL,'carried',0.65,NULL);
INSERT INTO "attributions" VALUES(37,1,10,'River Council of Vale','organization','River Council of Vale',322,343,'printed',0.929,NULL);
INSERT INTO "attributions" VALUES(38,1,10,'River Council of Vale','organization','We',404,406,'pronoun',0.903,NULL);
INSERT INTO "attributions" VALUES(39,1,10,'River Council of Vale','organization','The council',526,537,'role',0.986,NULL);
INSERT INTO "attributions" VALUES(40,1,10,'River Council of Vale','organization',NULL,NULL,NULL,'carried',0.65,NULL);
INSERT INTO "attributions" VALUES(41,1,12,'Jonas Eide','person','Minister of Transport Jonas Eide',643,675,'printed',0.978,'Minister of Transport');
INSERT INTO "attributions" VALUES(42,1,10,'River Council of Vale','organization','We',785,787,'pronoun',0.969,NULL);
INSERT INTO "attributions" VALUES(43,1,13,'Seafarers'' Union','organization','Seafarers'' Union',143,159,'printed',0.968,NULL);
INSERT INTO "attributions" VALUES(44,1,13,'Seafarers'' Union','organization','The union',191,200,'role',0.992,NULL);
INSERT INTO "attributions" VALUES(45,1,14,'Dana Petrov','person','leader Dana Petrov',333,351,'printed',0.981,'union leader');
INSERT INTO "attributions" VALUES(46,1,NULL,NULL,'group','The company',410,421,'role',0.972,NULL);
INSERT INTO "attributions" VALUES(47,1,15,'Milan Kovač','person','Milan Kovač',456,467,'printed',0.984,NULL);
INSERT INTO "attributions" VALUES(48,1,15,'Milan Kovač','person','Milan Kovač',456,467,'printed',0.743,NULL);
INSERT INTO "attributions" VALUES(49,1,NULL,NULL,'anonymous','the company published in April',589,619,'role',0.902,NULL);
INSERT INTO "attributions" VALUES(51,1,NULL,NULL,'group','Passengers',716,726,'role',0.976,NULL);
INSERT INTO "attributions" VALUES(52,1,1,'Ingrid Solvay','person','Prime Minister Ingrid Solvay',762,790,'printed',0.984,'Prime Minister');
INSERT INTO "attributions" VALUES(53,1,16,'Teachers'' Union of Vale','organization','Teachers'' Union of Vale',85,108,'printed',0.982,NULL);
INSERT INTO "attributions" VALUES(54,1,16,'Teachers'' Union of Vale','organization','Teachers'' Union of Vale',85,108,'printed',0.798,NULL);
INSERT INTO "attributions" VALUES(55,1,17,'Sofia Brandt','person','president Sofia Brandt',296,318,'printed',0.982,'union president');
INSERT INTO "attributions" VALUES(56,1,18,'Henrik Voss','person','Education Minister Henrik Voss',321,351,'printed',0.987,'Education Minister');
INSERT INTO "attributions" VALUES(57,1,18,'Henrik Voss','person','he',413,415,'pronoun',0.982,NULL);
INSERT INTO "attributions" VALUES(58,1,18,'Henrik Voss','person','Voss',471,475,'part',0.98,NULL);
INSERT INTO "attributions" VALUES(59,1,17,'Sofia Brandt','person','Brandt',545,551,'part',0.986,NULL);
INSERT INTO "attributions" VALUES(61,1,19,'Ruth Amsel','person','Ruth Amsel',280,290,'printed',0.982,NULL);
INSERT INTO "attributions" VALUES(62,1,20,'Greyfell Stone','person','Greyfell Stone',355,369,'printed',0.983,NULL);
INSERT INTO "attributions" VALUES(63,1,21,'Institute of Inland Waters','organization','Institute of Inland Waters',525,551,'printed',0.981,NULL);
INSERT INTO "attributions" VALUES(64,1,NULL,NULL,'anonymous','A police spokeswoman',628,648,'role',0.983,NULL);
INSERT INTO "attributions" VALUES(65,1,22,'Vale Refugee Council','organization','Vale Refugee Council',64,84,'printed',0.981,NULL);
INSERT INTO "attributions" VALUES(66,1,NULL,NULL,'anonymous','The',221,224,'role',0.5,NULL);
INSERT INTO "attributions" VALUES(67,1,23,'Amir Haddad','person','director Amir Haddad',447,467,'printed',0.982,'VRC director');
INSERT INTO "attributions" VALUES(68,1,23,'Amir Haddad','person','Haddad',554,560,'part',0.987,NULL);
INSERT INTO "attributions" VALUES(69,1,23,'Amir Haddad','person','Haddad',554,560,'part',0.922,NULL);
INSERT INTO "attributions" VALUES(70,1,NULL,NULL,'group','Eleven mayors of the lower river',52,84,'carried',0.65,NULL);
INSERT INTO "attributions" VALUES(71,1,NULL,NULL,'group','We',328,330,'pronoun',0.758,NULL);
INSERT INTO "attributions" VALUES(72,1,NULL,NULL,'group','We',412,414,'pronoun',0.929,NULL);
CREATE TABLE authors (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	CONSTRAINT pk_authors PRIMARY KEY (id), 
	CONSTRAINT uq_authors_name UNIQUE (name)
);
INSERT INTO "authors" VALUES(1,'Jonas Lindqvist');
INSERT INTO "authors" VALUES(2,'Tomas Wren');
INSERT INTO "authors" VALUES(3,'Katya Moravec');
INSERT INTO "authors" VALUES(4,'Lena Ostrow');
INSERT INTO "authors" VALUES(5,'Piet Aalders');
CREATE TABLE "citations" (
	id INTEGER NOT NULL, 
	article_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	note_id INTEGER, 
	work_id INTEGER, 
	label TEXT, 
	text TEXT NOT NULL, 
	start INTEGER, 
	"end" INTEGER, 
	document_start INTEGER, 
	document_end INTEGER, 
	csl JSON NOT NULL, 
	locator TEXT, 
	same_as INTEGER, 
	origin TEXT NOT NULL, 
	found_id INTEGER, 
	matched TEXT, 
	match_score FLOAT, 
	relation TEXT, 
	back TEXT, 
	via INTEGER, 
	unresolved TEXT, 
	CONSTRAINT pk_citations PRIMARY KEY (id), 
	CONSTRAINT fk_citations_article_id_articles FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE, 
	CONSTRAINT fk_citations_note_id_notes FOREIGN KEY(note_id) REFERENCES notes (id) ON DELETE SET NULL, 
	CONSTRAINT uq_citations_article_id_number UNIQUE (article_id, number), 
	CONSTRAINT fk_citations_work_id_works FOREIGN KEY(work_id) REFERENCES works (id) ON DELETE SET NULL, 
	CONSTRAINT fk_citations_found_id_works FOREIGN KEY(found_id) REFERENCES works (id) ON DELETE SET NULL
);
INSERT INTO "citations" VALUES(1,1,1,1,1,'1','Ministry of Finance, "Answer to question 114," Parliamentary Record, 28 May 2024, https://records.example/2024/114.',NULL,NULL,1240,1355,'{"URL": "https://records.example/2024/114", "author": [{"literal": "Ministry of Finance"}], "title": "Answer to question 114", "container-title": "Parliamentary Record", "issued": {"date-parts": [[2024, 5, 28]]}, "type": "article-newspaper"}',NULL,NULL,'note',1,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(2,2,1,2,1,'2','Moen, A. (2023, November 8). Hospitals in figures. Norland Daily. https://daily.example/hospitals',NULL,NULL,1357,1454,'{"URL": "https://daily.example/hospitals", "author": [{"family": "Moen", "given": "A."}], "title": "Hospitals in figures", "container-title": "Norland Daily", "issued": {"date-parts": [[2023, 11, 8]]}, "type": "article-newspaper"}',NULL,NULL,'note',2,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(3,2,2,3,3,'3','Court of Audit of Norland, Report on the Sound Bridge (Lindhaven: State Press, 2021), 12.',NULL,NULL,1456,1545,'{"author": [{"literal": "Court of Audit of Norland"}], "title": "Report on the Sound Bridge", "issued": {"date-parts": [[2021]]}, "publisher": "State Press", "publisher-place": "Lindhaven", "type": "report"}','p. 12',NULL,'note',3,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(4,2,3,4,15,'4','Holt, P., & Marsh, D. (2015). Building Nothing: Planning and Politics on the Norland Coast. Journal of Northern Studies, 12(3), 44-61.',NULL,NULL,1547,1681,'{"author": [{"family": "Holt", "given": "P."}, {"family": "Marsh", "given": "D."}], "title": "Building Nothing: Planning and Politics on the Norland Coast", "container-title": "Journal of Northern Studies", "issued": {"date-parts": [[2015]]}, "volume": "12", "issue": "3", "type": "article-journal", "page": "44-61"}',NULL,NULL,'note',4,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(5,2,4,5,4,'5','Ibid., p. 58.',NULL,NULL,1683,1696,'{"author": [{"family": "Holt", "given": "P."}, {"family": "Marsh", "given": "D."}], "title": "Building Nothing: Planning and Politics on the Norland Coast", "container-title": "Journal of Northern Studies", "issued": {"date-parts": [[2015]]}, "volume": "12", "issue": "3", "type": "article-journal", "page": "44-61"}','p. 58',3,'note',4,'refers to citation 4 (ibid)',1.0,NULL,'ibid',3,NULL);
INSERT INTO "citations" VALUES(6,7,1,6,5,'1','Aske, L. (2019, March 4). Where did the harbour money go? The Lindhaven Courier.',876,956,NULL,NULL,'{"author": [{"family": "Aske", "given": "L."}], "title": "Where did the harbour money go?", "container-title": "The Lindhaven Courier", "issued": {"date-parts": [[2019, 3, 4]]}, "type": "article-newspaper"}',NULL,NULL,'note',5,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(7,7,2,7,4,'2','Holt, P., & Marsh, D. (2015). Building Nothing: Planning and Politics on the Norland Coast. Journal of Northern Studies, 12(3), 44-61.',962,1096,NULL,NULL,'{"author": [{"family": "Holt", "given": "P."}, {"family": "Marsh", "given": "D."}], "title": "Building Nothing: Planning and Politics on the Norland Coast", "container-title": "Journal of Northern Studies", "issued": {"date-parts": [[2015]]}, "volume": "12", "issue": "3", "type": "article-journal", "page": "44-61"}',NULL,NULL,'note',4,'same title; same author and year',0.98,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(8,7,3,8,6,'3','Court of Audit of Norland. (2011, October 12). Report on the condition of public piers. https://audit.example/reports/2011-17',1102,1227,NULL,NULL,'{"URL": "https://audit.example/reports/2011-17", "author": [{"literal": "Court of Audit of Norland"}], "title": "Report on the condition of public piers", "issued": {"date-parts": [[2011, 10, 12]]}, "type": "report"}',NULL,NULL,'note',6,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(9,7,4,9,7,'4','Strand, E. (2014). After the Storm. Lindhaven: Harbour Press.',1233,1294,NULL,NULL,'{"author": [{"family": "Strand", "given": "E."}], "title": "After the Storm", "issued": {"date-parts": [[2014]]}, "publisher": "Harbour Press", "publisher-place": "Lindhaven", "type": "book"}',NULL,NULL,'note',7,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(10,8,1,10,8,'1','Council meeting, minutes of 2 May 2024.',879,918,NULL,NULL,'{"author": [{"literal": "Council meeting"}], "issued": {"date-parts": [[2024, 5, 2]]}, "type": "document"}',NULL,NULL,'note',8,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(11,8,2,11,9,'2','Institute of Inland Waters. (2023, November 30). Survey of the lower Vale. https://waters.example/survey-2023',920,1029,NULL,NULL,'{"URL": "https://waters.example/survey-2023", "author": [{"literal": "Institute of Inland Waters"}], "title": "Survey of the lower Vale", "issued": {"date-parts": [[2023, 11, 30]]}, "type": "webpage"}',NULL,NULL,'note',9,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(12,9,1,12,10,'1','Moravec, K. (2024, April 22). Fourteen hours on the bridge. Estria Today.',870,943,NULL,NULL,'{"author": [{"family": "Moravec", "given": "K."}], "title": "Fourteen hours on the bridge", "container-title": "Estria Today", "issued": {"date-parts": [[2024, 4, 22]]}, "type": "article-newspaper"}',NULL,NULL,'note',10,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(13,9,2,13,11,'2','Office of the Prime Minister. (2024, May 7). Transcript of the weekly briefing.',945,1024,NULL,NULL,'{"author": [{"literal": "Office of the Prime Minister"}], "title": "Transcript of the weekly briefing", "issued": {"date-parts": [[2024, 5, 7]]}, "type": "document"}',NULL,NULL,'note',11,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(14,9,3,NULL,12,NULL,'A table of shifts',566,583,NULL,NULL,'{"URL": "https://company.example/press/shifts-2024", "type": "webpage", "container-title": "company.example"}',NULL,NULL,'link',12,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(15,9,4,NULL,13,NULL,'Estria Today',357,369,NULL,NULL,'{"type": "article-newspaper", "container-title": "Estria Today"}',NULL,NULL,'named',13,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "citations" VALUES(16,11,1,14,14,'1','Institute of Inland Waters, Groundwater in the Upper Vale, 2022, p. 14.',693,764,NULL,NULL,'{"author": [{"literal": "Institute of Inland Waters"}], "title": "Groundwater in the Upper Vale", "issued": {"date-parts": [[2022]]}, "type": "document"}','p. 14',NULL,'note',14,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE claims (
	id INTEGER NOT NULL, 
	label TEXT NOT NULL, 
	CONSTRAINT pk_claims PRIMARY KEY (id)
);
INSERT INTO "claims" VALUES(1,'the harbour agreement will not be reopened before the elections');
CREATE TABLE counters (
	name TEXT NOT NULL, 
	last INTEGER NOT NULL, 
	CONSTRAINT pk_counters PRIMARY KEY (name)
);
INSERT INTO "counters" VALUES('runs',1);
INSERT INTO "counters" VALUES('documents',5);
INSERT INTO "counters" VALUES('articles',13);
INSERT INTO "counters" VALUES('outlets',7);
INSERT INTO "counters" VALUES('notes',14);
INSERT INTO "counters" VALUES('markers',15);
INSERT INTO "counters" VALUES('citations',16);
INSERT INTO "counters" VALUES('works',15);
INSERT INTO "counters" VALUES('statements',72);
INSERT INTO "counters" VALUES('speakers',23);
INSERT INTO "counters" VALUES('authors',5);
INSERT INTO "counters" VALUES('claims',1);
INSERT INTO "counters" VALUES('matches',1);
INSERT INTO "counters" VALUES('decisions',4);
CREATE TABLE decisions (
	id INTEGER NOT NULL, 
	made_at TEXT NOT NULL, 
	made_by TEXT NOT NULL, 
	action TEXT NOT NULL, 
	target JSON NOT NULL, 
	value JSON, 
	reason TEXT, 
	replaces INTEGER, 
	CONSTRAINT pk_decisions PRIMARY KEY (id), 
	CONSTRAINT fk_decisions_replaces_decisions FOREIGN KEY(replaces) REFERENCES decisions (id)
);
INSERT INTO "decisions" VALUES(1,'2026-11-25T19:31:01Z','Lena','merge works','{"citations": [[["sha256:510f8c0084f35ac4e4abf658522fac3460070d7b175b522243ca4e92e42c9348", "Ministry of Finance, \"Answer to question 114,\" Parliamentary Record, 28 May 2024, https://records.example/2024/114.", 1]], [["sha256:60c14d91d270e5d7aae26c8e02a780d64ac312c8788aca80fb9ccbfc525f859e", "Moen, A. (2023, November 8). Hospitals in figures. Norland Daily. https://daily.example/hospitals", 1]]], "works": ["Ministry of Finance 2024, Answer to question 114", "Moen 2023, Hospitals in figures"]}','null','a reprint',NULL);
INSERT INTO "decisions" VALUES(2,'2026-11-25T19:31:01Z','Lena','split work','{"citations": [[["sha256:60c14d91d270e5d7aae26c8e02a780d64ac312c8788aca80fb9ccbfc525f859e", "Holt, P., & Marsh, D. (2015). Building Nothing: Planning and Politics on the Norland Coast. Journal of Northern Studies, 12(3), 44-61.", 1]]], "works": ["Holt & Marsh 2015, Building Nothing: Planning and Politics on the Norland Coast"]}','{"work": 15}',NULL,NULL);
INSERT INTO "decisions" VALUES(3,'2026-11-25T19:31:01Z','Omar','merge works','{"citations": [[["sha256:60c14d91d270e5d7aae26c8e02a780d64ac312c8788aca80fb9ccbfc525f859e", "Court of Audit of Norland, Report on the Sound Bridge (Lindhaven: State Press, 2021), 12.", 1]], [["sha256:1341a35fadbabf7d97b9fb970dac46ca855495ddfb6b230e6feafed215531def", "Aske, L. (2019, March 4). Where did the harbour money go? The Lindhaven Courier.", 1]]], "works": ["Court of Audit of Norland 2021, Report on the Sound Bridge", "Aske 2019, Where did the harbour money go?"]}','null','a guess',NULL);
INSERT INTO "decisions" VALUES(4,'2026-11-25T19:31:01Z','Lena','undo','{"citations": [[["sha256:60c14d91d270e5d7aae26c8e02a780d64ac312c8788aca80fb9ccbfc525f859e", "Court of Audit of Norland, Report on the Sound Bridge (Lindhaven: State Press, 2021), 12.", 1]], [["sha256:1341a35fadbabf7d97b9fb970dac46ca855495ddfb6b230e6feafed215531def", "Aske, L. (2019, March 4). Where did the harbour money go? The Lindhaven Courier.", 1]]], "works": ["Court of Audit of Norland 2021, Report on the Sound Bridge", "Aske 2019, Where did the harbour money go?"]}','null','it is another report',3);
CREATE TABLE documents (
	id INTEGER NOT NULL, 
	source TEXT, 
	hash TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	media_type TEXT NOT NULL, 
	encoding TEXT, 
	encoding_from TEXT, 
	bytes BLOB NOT NULL, 
	text TEXT NOT NULL, 
	warnings TEXT, 
	run_id INTEGER NOT NULL, 
	read_at TEXT NOT NULL, 
	replaced_by INTEGER, 
	CONSTRAINT pk_documents PRIMARY KEY (id), 
	CONSTRAINT fk_documents_replaced_by_documents FOREIGN KEY(replaced_by) REFERENCES documents (id) ON DELETE SET NULL, 
	CONSTRAINT fk_documents_run_id_runs FOREIGN KEY(run_id) REFERENCES runs (id) ON DELETE CASCADE, 
	CONSTRAINT uq_documents_hash UNIQUE (hash)
);
INSERT INTO "documents" VALUES(1,'seeds/coast-review.md','sha256:fbad3dd287f7499d55b8ce4509244cf0a7858c3bfbb05019a47e21f5e34dc9f9',1776,'text/markdown','utf-8','utf-8',X'789C7D555B6FDB36147ED7AF38708021351425BE7581DFEC65451BB4999104DB439102B4756C11A64895A4EC19C88FDF7728C76B9A612FB674C873F92EA4CECEE8C1999D3A4CE9CED103AF9C2DE99ED7ECD9966D4DCE52AC98E65E971BCEB2FE9DF38DE710721AD26D6B998657C3713FCB165ED74C5FB4D521B2A74F76838C6369AA5420DF1A2EC9B5911485AE8D7FD3E6C1B58877CD0AEA3D22D4B06B0CA3C48E29346ECB3627854DD87EA03DF2C9BA48FB4A8786BDB69BBC47016941A1BDB66816D9F04E078D16DA62B69DE6BDF47B402B7528B2EC8FA6714147D960589598FE8BF251D19CFD86D46AD5064EED68E376EC6DCD36925B53A54BB44B0B2B1752489E97C7E11F246E1458916415D362E3F54AB09454BA762984046D1191B59D8B5C7CFD36782281FD415B252B1DA3FE4025F0085290DF0879D1019BE7EF2DA3F7DA790C51CB68002445A6FF6662B063B59C7A331B409A64A74C013D188C41DA4279A3955450C8B98742BE84C8D720E39044CEA98AB109D3CB4B9F1643C17FAB1ADA5CCAEA25AAA0F5D9599ABE53108FC03D8B1DBE798B50CCB2F9816E9D85233E6B5B7E8732883DB2A5032B1F486DDC1B27D01EBB15190DBB3991D4AA66AB6D418F0E0A928E498040B5F3D24A618B3154B9D0E8A84C785166E514A88A0E5354EC41F5F0099DB1F09B6B7DD26FD696520CD947C5D7DA234578AA1560F4D0BAAD97E06FAF6395BC8C5E2D1E7DD1FBFA6DD449C77683491960B61656D3314FB5EAE3D9F8210C1FE327D047676232358C17AAA3D72BB7B75DE652D9ED290B001C661F3FD18C426CCB83B85C76DD0285554670E0900A44781C1B34076A5AD0D301922D9D0DA18D154A97DA18F1C1CAA36340ED0978E9FD0EAF1F960EF583DE58C6A0C1C18029227A743E0C1A2E867B9458B006316EBDD62BDD8D11FFCBC7D199926A1C908F98206CB97335FCB8C44986FF4AB8E8277F900E42B45C1AAE9677A14A414F1BBD5EB6D1253FC7A4A4487CCF72C6D34118CA41707267CC0A3A87514739D8D97112F1FA1DA638B90434AEF5A605AE420834D2E4466973284EC62FD3EB8BED4F06CB44FAE9CF36EA743049E3FE3D374E16DF5E737D3A17A0A2B99D4230F1D9E278C35E0D07EF721A0C8B4C049F269FE4B42872FAA5B34A4E3709D6600228F3569B7425DDB958E17F4A0B74B712112C0B6770C9ADC2CB102F18136705F5FFC73F7D19E27C8459C6E38BF703196782713E2D7589599A8226D7DDD9FFD0B2C1F470D7A94D2A9FD35FCC5B1A0E5F7D4146AFBE20CF38CE7B4BCFB4E0E89DC1C30D5AA3DE33962E2E2EE8D52F6227DA10C3E533BC92FF51713D49AB7F2A7C35D2C2D5A45BF8151BB27F00CA7A509A','Solvay: No Second Referendum on the Bridge

Norpress, 2 June 2024

Prime Minister Ingrid Solvay has ruled out a second referendum on the Sound Bridge. "The people have spoken, and they were not whispering," she said in a television interview on Sunday.

Opposition leader Marta Berg accused the government of hiding the cost of the bridge. She claimed that the price had doubled since the vote.[1] The Finance Ministry did not respond to a request for comment.

The Bridge That Ate the Budget

By Jonas Lindqvist

Ten years ago the Sound Bridge was a line on a napkin. Today it costs more than all hospitals of the coast together.[2]

The Court of Audit called the first estimate "a number without an author."[3] The engineers knew it, the ministers knew it, and, as Holt and Marsh have shown, the banks knew it too.[4] A study in the Journal of Northern Studies puts the final price at nine billion crowns.[5]

"Everybody signed, so nobody was responsible," a former official of the Finance Ministry told me. He asked not to be named.

Jonas Lindqvist is an economist and a contributor to the Coast Review.

Fuel Prices on the Coast, Week 22

Norpress, 3 June 2024

Town | Petrol | Diesel

Lindhaven | 14.20 | 13.85

Vale | 14.05 | 13.70

Ministry of Finance, "Answer to question 114," Parliamentary Record, 28 May 2024, https://records.example/2024/114.

Moen, A. (2023, November 8). Hospitals in figures. Norland Daily. https://daily.example/hospitals

Court of Audit of Norland, Report on the Sound Bridge (Lindhaven: State Press, 2021), 12.

Holt, P., & Marsh, D. (2015). Building Nothing: Planning and Politics on the Norland Coast. Journal of Northern Studies, 12(3), 44-61.

Ibid., p. 58.
',NULL,1,'2026-11-25T19:31:01Z',NULL);
INSERT INTO "documents" VALUES(2,'seeds/norland-digest.txt','sha256:b7e5f0229f7225638f417887b6b503993be429d69f8d0068e5bd78eed5f86fb2',2821,'text/plain','utf-8','utf-8',X'789CAD564D6FDB4610BDEB570C74685380964D594D635F0A257660078E2358468DC2F061458EC485A95D7677695AFFBE6F76A98F38017AE9C592E8DDF978F3DE1B5E29B7B0ADA30B56353DE8BAA65B1BE823D31DDB860D9719CD9C5E337DD546FBC08EE66AE307839BEBDB8BABE95F97B7194D6777D737947FC8E8F6DBDDECEE723E1FBDBD736D564E9734B7F58BDA50A53CAD3950A74345973E38AD7EF5F4D93AD62BB3BF34532F5CD3857586B4A11B6DCA0A4FCC6830785B510AEB1552844A05FC6124498DA995635EB39174E8CEA0BB0593EBBBC3F725F2C61B5C7311B4357E44C307268F6258026A4F815F03A9A524C32914416B6B42E5C92E29A8FAD967A44C491DA724CFCC0DE198DB50675D29A774C886E49125D8BA44FAC63A44F37D5049BF660EDAACD0DE0F48440C80137BCF7D8B0936E2D70645FB1860A99D0FB464E734E38915406A81EE4B6B7844574CAA2CB7F7A5AB9545892662835F8E55B9916B0DB0042831260A55DAC536F1CBA0E80A57A8D1EC50E8BDF4D321912E9151D5DE52A97DD1C63297DA57E887FE696D501EA7BF358DF55A103EA7CFA87243F71863508B9AE9DAD350D167E4C25355F3908E4042B7FA19D1CE0E892625D4A89C7745DA5D1AFA64151099291736197DC5878A4133A972AD7B30F90007D070192B0BBBCA10E6BE655FAA0D5A18221DD802B48C8D20641260F7040D379108870F0BC71D662F89134581BEA24686498535C8C7A6C07C86D383AC220DDBCAC1181391142D233AA01B8F8683C1B428402D0118234B5DFDC7C0A2EE12FF41E006D125036E0736C02F619938873C8870EF94F142542AD9683E1057BA411D02D62AA0F829E1E033FBB5323BEEACB7A17A613295B66805669F64021D36EDA2064F10DB88C43AE6E71FF57DE01EBC418785AA6BDC00B39558038EBC68EE929DDCA952DB6816FF8F150C061F957916346EADAB31DB7368AEA89459E1265AF7B1DDF1094D1BA7EBEFE82A0F85B16FE9FA26203A4088B5EFEBB5605AB60B9886CAAD03B9020E7B614F9E8F2663F0CA76E255F711D8BA564E6852E2212D3674323A99F44764C4F9C9E834DF5E81C338BB86475B88401C8966A0C7393D549B6D5110C2558FDA3CE5BD5C37610334A04FBBC6DC1F40DBC1203F4B75A2E0F16430B88C9E77E02B5E83DBC99D6A6BCB48C126E52DF7960E721B0CB09F53F2D2649F8BB65C6153C835DF48C0482C6BC003AE3D77A2B3C7FC29A1E0ED514F8DE1A26EE10BDAC04880F4D613F9158482699B7A23BA864F8807F74696ECB341F791D7A55340B26D8466F9D9D9876C2B6CF20CD996F110980B4E96072EBE658EA41D9F9CBC7F1CA3B86B83EF791E0F7C428741FE3B6D4B0D262A670E95F5BD6287856DB12E96BD912B838512090F368033C3C75344C7BA584775A779613872E012DD6376903056785759EA9C0DBCF50811358A8CED48A4546E7E9AEDC50ABE05D14E49CF4648253CDFB0727E5F6C07B4230E15F867BBC7C913B09C5B6857B955CB3F2A30026B71A0148EAED8AE9C6AAA0D7A1013401B4883145B40148C079B54E466F02AD045304AA75F521F958C1506A83A9833FDCD295751B16AD887AD07860AAA8F73F57D04E11CAC17476A3161A44A482CE032ABBE6A631716EBB0F5EC6584A0C88EF5C98D0B5BB76B3128EA7BDCB359469C1624A84953FFCC19DD8CE81D003E8B7BA8A868F2DB087A932D51F678EFE617D9BDB27F464EFF34EAF889AE6C1DF06A36CAE81789E8AB8C2E528ADF11F963ABEBB81BF032274BF89C66E8DF44B040DD99ADB1200BBFA5C0D689E2BE1CD1176432781D4C1E95E8380FA02BE33D271FBF3BFD2DA3C9E4E87D2EB59C3EBDA5F4DEDA52417946DF8A601720653E467177DFD14FB4A4B78A89EBA088DC87B3552134FEFCF85849D811BFAA7553F37162AF3F96C847F91F2861F2B423FA654A29E84E779A9C0BC3477B28CF77DE36932D3C1AFC0BD429C670','Harbour Deal Will Not Be Reopened, Prime Minister Says

LINDHAVEN, APRIL 18, NORPRESS. Prime Minister Ingrid Solvay has met with Estria''s Foreign Minister Pavel Dorn in Lindhaven.

Prime Minister Solvay said that the harbour agreement will not be reopened before the elections. "We signed this text after eleven months of talks, and we will keep every word of it," she told reporters after the meeting.

Foreign Minister Dorn stressed that Estria expects the first ferries to sail in June. He added that his government is ready to pay for the repair of the northern pier.

The two sides also discussed fishing quotas.

Opposition: Ferry Timetable Is "a Fairy Tale" - Berg

LINDHAVEN, APRIL 19, NORPRESS. The leader of the opposition Coast Party, Marta Berg, dismissed the government''s ferry timetable on Tuesday.

"There is no pier, there is no ship and there is no crew," Berg said at a press conference. "A timetable without a ship is a fairy tale."

According to Berg, the repair of the northern pier has not been put out to tender. The Ministry of Transport denied that the tender was late. A spokesman for the ministry said the documents will be published next week.

Prime Minister Ingrid Solvey recalled in an interview with Radio Lind that the harbour agreement will not be reopened before the elections.

Bank of Norland: exchange rates for 20 April

LINDHAVEN, 20 APRIL, NORPRESS. The Bank of Norland informs that today, 20 April, the euro stands at 11.42 crowns. The dollar is down by 0.04 crowns to 10.31 crowns.

From Promise to Pier: Why Norland''s Harbour Stands Empty

By Tomas Wren

19 April 2024

Every government since the flood has promised Lindhaven a new harbour, and every budget has spent the money elsewhere[1]. The so-called "blue line" of ferries exists only on posters.

The first plan was drawn up in 1998, and the second was shelved after the election of 2006[2]. In 2011 the Court of Audit warned that the northern pier "could fail in any winter storm"[3]. Former harbour master Elin Strand, who wrote the report on the storm of 2013, said the state had known for years that the wall was hollow[4].

Some argue that the harbour was doomed by geography. Fishermen feared that a deep channel would drive the herring away. Yet the cheapest of the three plans would have cost less than the bridge that nobody uses[2].

Tomas Wren is a columnist at the Lindhaven Courier.

[1] Aske, L. (2019, March 4). Where did the harbour money go? The Lindhaven Courier.

[2] Holt, P., & Marsh, D. (2015). Building Nothing: Planning and Politics on the Norland Coast. Journal of Northern Studies, 12(3), 44-61.

[3] Court of Audit of Norland. (2011, October 12). Report on the condition of public piers. https://audit.example/reports/2011-17

[4] Strand, E. (2014). After the Storm. Lindhaven: Harbour Press.
',NULL,1,'2026-11-25T19:31:01Z',NULL);
INSERT INTO "documents" VALUES(3,'seeds/river-declaration.md','sha256:08797b7b6fb90ddecc7fb0a702758afddce4d8802c8cce5c10fc1e10659fe1d0',1181,'text/markdown','utf-8','utf-8',X'789C95534D6FD43010BDFB578CCA05A44DBADD0521ED0D0A525BA91C00D1032A921BCF26168E1DD9CEA6FBEF7993782B511012C7C433EFCBCF5555A96CB3E31D7DB6078E741946DF584797DAB944FB1049D395769972A00F914D6B7DABC2888DFC7C25ECE99B76AC86F1C1D9D4B1D9D166BD795DADDF54EBAD1A9C6EC0324F38EDDB51B7F864AF2A48502FFE875E7DEDF8EFDC64531AD96029659DB9679FA90114B62878CAD86B03F6FC7C82A54F21428C11F894C340A670905DA65D98C032438F3E83487EA6414F5E8612EB0458F626D54A9D89AC3D9C9309E443A6C8DAD0C0B1B739ADCEA8295A9B4EDBD86B4FEFBCE198E82AB89E92B6A6FEFEE3E25EA9F70C563899B9323FCE4267DE274FC526B86FF591B6F5BF2289DCDA9485083220C237F04F92C20CFAE4B8902C8EA340D57407DBB1E5F9E0D67AE0C4A30C7E8DDAA721C4F95ED29806960C313485F83395A82EE86674C715957C4B2D1627633CF051F44F9D6D967F4B50909B72AA49FC9C027B6067F9C01288CE8B68DDA33EB85A8F50AC93112C0EC8954D09A3C04D3A510BB51971E14E510C78452A7A8F487C08BEA66B493136DDAA5884FDDF2CDE040F908FD680D069DBB359849C79988A217323E0C8A0B1D0E8AC28FDA33EB87FD4B80B63DB5187BB0D93C710C4E7313375288AB81520348BD184CDBDA41FB9B725DAFE246E26D72783C092AE699112F6C5FC29B949B2E99971DE6A6842E0176FA5339893B2ED9EDA22434866253450942482CDDC2E79C3B512413B4475528CE36B3F3F9D3B2DE5AAE92506B72BBCA803F70F90B95DBFAAE94BB9E8FDB3386AEA721ED2EEFC7C5AD6F951F783E3F3A5199560A95F3018987B','River Council Calls for a Halt to Dredging

The River Council of Vale issued a statement calling on the government of Norland to stop dredging in the lower Vale until the spawning season ends.

"The fish do not read permits," council chairman Anders Holm said.[1]

Below is the text of the statement issued on May 3.

The River Council of Vale registers its concern over the dredging of the lower river. We urge the Ministry of Transport to suspend the works until 1 July, and to publish the survey on which the permit rests. The council believes that the damage can still be repaired.

The permit was granted in a single afternoon. In March, Minister of Transport Jonas Eide claimed that "no protected species lives in the lower Vale," although his own institute had counted nine.[2] We remind the minister that a permit is not a proof.

The council will meet again on 17 May.

Council meeting, minutes of 2 May 2024.

Institute of Inland Waters. (2023, November 30). Survey of the lower Vale. https://waters.example/survey-2023
',NULL,1,'2026-11-25T19:31:01Z',NULL);
INSERT INTO "documents" VALUES(4,'seeds/strike-page.html','sha256:17e9b0cfb3773c0289b204e0ab0426f73b5aa4315d3d672dafba501b13e2c960',1989,'text/html','utf-8','declared',X'789C9555DB8EDB36107DCF574C1560DBA0B6E47573691C5945BA49D074B1C902EBA2E8D3829646126B9A5448CA1BFD7D6728FAB6CD4B5E2C599A3973E69C192AFFE1DDE7ABD53FB7EFA1F55B553CC9F9024AE86699A04EF8018A8A2E5BF402CA5658877E99F4BE9EFECA6FBDF40A8B0F68ED00A5C507073BE311BC01E7ADDC20981D5AD0B2693DB856D6DEC114DEF33B012B538921CF468858A1B3A643EB8765629A4578934069B4474D55BFA74CF24D44273DDE6BB13D453D6573C8E29865227ADF1A7B127B2DFC20E0C658B1C3F21B2584F5B254B8E8FAB592AEC5EADECBB362F3D9FCF974F6623A7BB59ABD5EFC325BCC663FCFE6F4CB6059D47A6DAA812E5AEC8A5C406BB15E265952FC61B69867A280E343D719EB93E28E2FFC2ACF38E9491E79B07D97DFE50E71B8A4AC0E4A259C5B26EB41498D49F1FB0067BDE759C761C555403535F816A3AF1AEA509013A1A5E050B43AA95A1B0BFEC10009EE406AF8B3D738090877286A61D1BA1FE12F2D8D062764C521827285C72D8908F4F8C6684A4E6145397D0C242CDF0A7F3E6CC4AC36BDF5881A5ABA7123A33596246628697B8569EEFA0E64B54CEC6572D4FCA9A67F97A3AE1450EC9BBE50D597DEBCF964D82828A96347052C936C6547546A54031015C6475D310BD7972D050472930B1B00227545AE53F63BA105DCA2B766475AA9EA6C4D528845FF8E9A0AB7214D8392426D5CE81278D85C1AD1F76C5923EAB6137A008BFF6219CCE0874AC86D0A1F49A64A5A7A6EEC046E242D3F5C9B9DB8783A7FF9FACD64B4409B51512A5ED1F1E0184319DD106F125D83DFEB3B01410D9742A958254C5C242FA0610C9A041F4921ED3869B0E77C1CEDD6FBCE2DB22C324FF1ABD8760AB3CEA273D9E8EE94B7E9B7DE6FEF1D952E71D9898666F52D49B25618548F434D4B1366C39F6871D8519EAFB79D958AC20D4D332ADC513BC709DA1A8BB1CD0754247EE8341D055E2B536E88BBC782C4267B28240C1781D01648ED3A92967A6465B4E9754915C9366D7C40C8B31304F6EB96160F595947505C98678124C3AF0CC4E356A25282215D0AB7963C27D7B4244F2C7CD48D25BBEE8CDA8981B97F3256B123C1451AB6558F8EE6699483BAA75E3A7461900E267DE965B9093ED21D7A108DC5B07A87D13AACCBFC6C5DE8DFFCF1BAB8B1FBFD81521BE3A9750C07B4E12F8E92018A772D1E2E13B84EE1273677128D99CF9FA5F0E17C910993ED5C53BF0DA68FB6E5488A377A2DCACDC84BC9938A44F7735DCB12F707D8B998070E37A4D72B22B0B242BBD2CACEEF131E1037B4EAC4016BA99BB3BAF3FFD5CD42BF5954846F8FE734EB82B6B832DD60C301C6A51F7D29630CE5C52F44367EB4FF03FCDDA694','Ferry crews vote to strike over night shifts

By Katya Moravec

Crews of the Estrian ferry line have voted to strike for two days in June, the Seafarers'' Union said in a statement on Monday. The union says that night shifts of fourteen hours have become the rule.1

“Nobody can steer a ship safely at the end of such a night,” union leader Dana Petrov told Estria Today. “We have asked for talks four times.”

The company rejected the claim. Its director, Milan Kovač, said no shift had lasted longer than ten hours, and called the vote “a gift to the competition.” A table of shifts that the company published in April shows eleven shifts of more than twelve hours.

We welcome every inspection, announced or not.

Passengers were told to expect cancellations. Prime Minister Ingrid Solvay of Norland said on Tuesday that she hopes for “a quick and quiet agreement.”2

Moravec, K. (2024, April 22). Fourteen hours on the bridge. Estria Today.

Office of the Prime Minister. (2024, May 7). Transcript of the weekly briefing.
',NULL,1,'2026-11-25T19:31:01Z',NULL);
INSERT INTO "documents" VALUES(5,'seeds/vale-weekly.txt','sha256:91ee6fe003f31778d0a4d688dac7ba6148484c3d2cf0a978987fcd8c1b41a2a3',2607,'text/plain','utf-8','utf-8',X'789C7D564D8F134710BDCFAF28E5024496C502390027F315885820BBCBEEB93D5DB61BF7744FBA7B761829077E440E202597FC347E495E558FBD02A18815F2D85D55AFAADE7B3D176CDA1DA77C8BDE0717039DF1076E4BA67766A2B79B0DA7059D339E7F1B02D33336D6BBC04D73B97AFD7C41A73874729F6EBF89A94F9CF31DFAFAE92FBAD8315D7C97366EE8D278267C3C8DC1222E6921B654707C1BAF39858E43B995C99BC2B9508F4351109009964693821E368572BB8BD1676AE3E02DB53E66A6356F62624D9687AEE3B46C9A9F2EC6483D12B4484C2E538805C96AD60539FDCED087B8671A5DD9E1B3E5D675C6531F5D288B9F281B6769D016A4436725D379DC38434F12701594796E87D6143972EA82CB05055F72486E4F9731E79A02B0126F139743C7522823668991FD2D13EB62E04900218F1C2866ED79F1F5D33F125B221AED4DF2CEC89016122453410BA3F35E1BF34EDBC710641298E712C1D89460006C77989E24EF14689A686790D79B10665832CC0129B0AF6B24365B3E4C7B39375CFB01C8F341F75837825049959903A6E8915C520048998E099AE667C2BFA691B5BC447442D15393DA1DADB6C605C4FC3E9894A6A67932D16B0E86DE02641C9500EF1C175A196FC1AA46B9F492131EE94F3A79A04CBC77F7DE83A659A588D454506337D7E839F638DF4929ED1347B63BED57E65AE218A4A18B81B37604D2A4A81C3433AEA2FB8B3DC618B6D2997CF16BE269C398FE1F8A1AFD7DFDF419AB9C24BC7319A506E197377B5E680F457E3418EFD65D4B22FD791775CF5FEA60CF06F070D565F60841CDE2A4833024707CDC458CF69A33D8EE311645E5EC9685449FDFC475B4489FF75A18DBFFD234478CE705FC5AD49E2109532214A0159D6C6C4C0ED40C28D8FB79A7E0165856003E93D06982DE420B9962CBC9C521FB49D859FB9A7985CC1DE2840A6BA1C2169411C67B336E06EFA725ADDA36262BCD63CCD2600F8ED07AD2F05798B52B4351FEBD0A5E725FC10D52A6DB27772AFA519EAB3A204C2B9F0F6340DD4C1BE33D2A23E3260E893A2ED02D6507E860C8C95DAC6905797B87E7DC43FA798C1D4C4167712310A5E5B18F1E76C6E800C100F23F38176085F0AFA27455CAEF7B3121E1EC42487A6F41FD12A4BD1184D2F90C05B6CCF414F1ADF374C5BE8D1DB09F0D5E5917E885E91CD673E9B2C9D5831FA9DBFE30FEF6E5D9D33B3A92B166FAD6780E2C5ED9D90C6061D71A8D7DC86EBC506C23151D40E074E2366E83F23AD55A590FF642990D28AF263AF70C6F0E4545210093B6F04814F22F71B0B91271EDDDB63A27F200C135FB4A0BA449F690E3B14665B985F08BEB182210960112E4C87018A8368BD990DC3A0AC855477E2CF4D470FDB2026E4D960FB26AD1A2F109D71A440B5C00A9328623C389F137CAA9519885D95469499D239D1EAA432B77306EB2506B0B6941C10EB780B1D65875F8A73BE7E145A0D94E2F2D316CCD093CA3413392D5502EA6EBAB22E7E68180EBBD36D13E602341655EBDBD169056C27E5E2F9436895EC42BD6EA7395D0D2B46AB5157DD8C32DF30AF28498D37C75A19E20AB5B65E36F280A838D48FB8C3B49F2C2C788FF41F46F5E057EF9FE55E0B9877304A8498367C68157904302DB12F5033890C595E51EC69D4B5EEEC824F8AED80675645C3DEA77AED2469C840A7F2CC7841A02AC57B3C3FDA85E959FF89C0E7D8A83CE5CAF5A659B306BA972B2D3BE325E0C446E07911096B01E9C2FB29D9387F74F8E8E8E91E386809119AC7C84DC7A6183E48607490631418BCB1B1777569042A479E11BB9AB5029BB8FE031B4E6450D6D92A20BC1B9E69A2F0EEA92816554A11208CF485B301FE4B4B17EC7A0B9F04AE98D6F401FD06A00C1F54D612737DEDAB4FB1B333D685417727C9DB8616520F660B5BCAC34FF0115319BFB','Teachers'' Union Rejects Pay Offer, Sets June Deadline

VALE, May 13 (Norpress) — The Teachers'' Union of Vale on Monday rejected the government''s latest pay offer and warned that schools could close before the summer.

"Two per cent is not an offer, it is a joke with a decimal point," said union president Sofia Brandt.

Education Minister Henrik Voss said he regretted the decision. “The money is on the table,” he told parliament, “and it will not lie there forever.”

Voss denied that the ministry had planned the closure of village schools. Brandt said on Sunday that she had seen a list of forty schools.

* * *

Two Hundred March Against Quarry

By Lena Ostrow and Piet Aalders
Vale Herald | 14 May 2024

Around two hundred people marched through the old town on Tuesday to protest against the reopening of the Greyfell quarry.

‘They promised us a lake, and they are giving us a hole,’ said Ruth Amsel, a retired nurse who lives below the ridge. ‘Nobody asked us.’

Greyfell Stone, the operator, said in a written reply that it “takes every concern seriously” and that the permit had been granted lawfully. According to a report by the Institute of Inland Waters (1), the water table under the ridge has fallen by four metres since 2010.

A police spokeswoman said that the march had been peaceful.

(1) Institute of Inland Waters, Groundwater in the Upper Vale, 2022, p. 14.

* * *

Vale Refugee Council Welcomes Ruling on Family Visas

VALE: The Vale Refugee Council (VRC) has welcomed the decision of the Administrative Court to allow families of recognised refugees to apply from within the country.

The ruling:

• ends the obligation to travel to a third country;
• sets a time limit of ninety days for each application; and
• applies to cases that are already pending.

“This is what we have asked for since 2019,” said VRC director Amir Haddad. “Children should not have to wait for a stamp in a country where they know nobody.”

Haddad thanked the lawyers who brought the case and called on the Interior Ministry not to appeal.

* * *

Mayors Demand Flood Fund

VALE, May 15 (Norpress) — Eleven mayors of the lower river published a joint letter on Wednesday. Below is the full text of the letter.

We, the mayors of the lower Vale, write to you for the third time. The dykes of our towns were built in 1931, and the last repair was paid for by our grandparents.

We ask for a fund of sixty million crowns, to be paid out by need and not by party. We do not believe that another study will hold back the water.

The river will not wait for an election.
',NULL,1,'2026-11-25T19:31:01Z',NULL);
CREATE TABLE marker_notes (
	marker_id INTEGER NOT NULL, 
	note_id INTEGER NOT NULL, 
	CONSTRAINT pk_marker_notes PRIMARY KEY (marker_id, note_id), 
	CONSTRAINT fk_marker_notes_marker_id_markers FOREIGN KEY(marker_id) REFERENCES markers (id) ON DELETE CASCADE, 
	CONSTRAINT fk_marker_notes_note_id_notes FOREIGN KEY(note_id) REFERENCES notes (id) ON DELETE CASCADE
);
INSERT INTO "marker_notes" VALUES(1,1);
INSERT INTO "marker_notes" VALUES(2,2);
INSERT INTO "marker_notes" VALUES(3,3);
INSERT INTO "marker_notes" VALUES(4,4);
INSERT INTO "marker_notes" VALUES(5,5);
INSERT INTO "marker_notes" VALUES(6,6);
INSERT INTO "marker_notes" VALUES(7,7);
INSERT INTO "marker_notes" VALUES(8,8);
INSERT INTO "marker_notes" VALUES(9,9);
INSERT INTO "marker_notes" VALUES(10,7);
INSERT INTO "marker_notes" VALUES(11,10);
INSERT INTO "marker_notes" VALUES(12,11);
INSERT INTO "marker_notes" VALUES(13,12);
INSERT INTO "marker_notes" VALUES(14,13);
INSERT INTO "marker_notes" VALUES(15,14);
CREATE TABLE markers (
	id INTEGER NOT NULL, 
	article_id INTEGER NOT NULL, 
	label TEXT NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, locator TEXT, 
	CONSTRAINT pk_markers PRIMARY KEY (id), 
	CONSTRAINT fk_markers_article_id_articles FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE
);
INSERT INTO "markers" VALUES(1,1,'1',394,397,NULL);
INSERT INTO "markers" VALUES(2,2,'2',168,171,NULL);
INSERT INTO "markers" VALUES(3,2,'3',247,250,NULL);
INSERT INTO "markers" VALUES(4,2,'4',354,357,NULL);
INSERT INTO "markers" VALUES(5,2,'5',445,448,NULL);
INSERT INTO "markers" VALUES(6,7,'1',205,208,NULL);
INSERT INTO "markers" VALUES(7,7,'2',362,365,NULL);
INSERT INTO "markers" VALUES(8,7,'3',456,459,NULL);
INSERT INTO "markers" VALUES(9,7,'4',598,601,NULL);
INSERT INTO "markers" VALUES(10,7,'2',813,816,NULL);
INSERT INTO "markers" VALUES(11,8,'1',260,263,NULL);
INSERT INTO "markers" VALUES(12,8,'2',781,784,NULL);
INSERT INTO "markers" VALUES(13,9,'1',263,264,NULL);
INSERT INTO "markers" VALUES(14,9,'2',867,868,NULL);
INSERT INTO "markers" VALUES(15,11,'1',552,555,NULL);
CREATE TABLE matches (
	id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	"left" TEXT NOT NULL, 
	"right" TEXT NOT NULL, 
	same INTEGER NOT NULL, 
	score FLOAT NOT NULL, 
	why TEXT NOT NULL, 
	"by" TEXT NOT NULL, 
	run_id INTEGER, 
	CONSTRAINT pk_matches PRIMARY KEY (id), 
	CONSTRAINT fk_matches_run_id_runs FOREIGN KEY(run_id) REFERENCES runs (id) ON DELETE SET NULL
);
INSERT INTO "matches" VALUES(1,'speaker','Ingrid Solvey','Ingrid Solvay',1,0.85,'one letter differs; same given name and office (minister prime)','claimdb 0.1.0',1);
CREATE TABLE notes (
	id INTEGER NOT NULL, 
	article_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	label TEXT, 
	text TEXT NOT NULL, 
	start INTEGER, 
	"end" INTEGER, 
	document_start INTEGER, 
	document_end INTEGER, 
	CONSTRAINT pk_notes PRIMARY KEY (id), 
	CONSTRAINT fk_notes_article_id_articles FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE, 
	CONSTRAINT uq_notes_article_id_number UNIQUE (article_id, number)
);
INSERT INTO "notes" VALUES(1,1,1,'1','Ministry of Finance, "Answer to question 114," Parliamentary Record, 28 May 2024, https://records.example/2024/114.',NULL,NULL,1240,1355);
INSERT INTO "notes" VALUES(2,2,1,'2','Moen, A. (2023, November 8). Hospitals in figures. Norland Daily. https://daily.example/hospitals',NULL,NULL,1357,1454);
INSERT INTO "notes" VALUES(3,2,2,'3','Court of Audit of Norland, Report on the Sound Bridge (Lindhaven: State Press, 2021), 12.',NULL,NULL,1456,1545);
INSERT INTO "notes" VALUES(4,2,3,'4','Holt, P., & Marsh, D. (2015). Building Nothing: Planning and Politics on the Norland Coast. Journal of Northern Studies, 12(3), 44-61.',NULL,NULL,1547,1681);
INSERT INTO "notes" VALUES(5,2,4,'5','Ibid., p. 58.',NULL,NULL,1683,1696);
INSERT INTO "notes" VALUES(6,7,1,'1','Aske, L. (2019, March 4). Where did the harbour money go? The Lindhaven Courier.',876,956,NULL,NULL);
INSERT INTO "notes" VALUES(7,7,2,'2','Holt, P., & Marsh, D. (2015). Building Nothing: Planning and Politics on the Norland Coast. Journal of Northern Studies, 12(3), 44-61.',962,1096,NULL,NULL);
INSERT INTO "notes" VALUES(8,7,3,'3','Court of Audit of Norland. (2011, October 12). Report on the condition of public piers. https://audit.example/reports/2011-17',1102,1227,NULL,NULL);
INSERT INTO "notes" VALUES(9,7,4,'4','Strand, E. (2014). After the Storm. Lindhaven: Harbour Press.',1233,1294,NULL,NULL);
INSERT INTO "notes" VALUES(10,8,1,'1','Council meeting, minutes of 2 May 2024.',879,918,NULL,NULL);
INSERT INTO "notes" VALUES(11,8,2,'2','Institute of Inland Waters. (2023, November 30). Survey of the lower Vale. https://waters.example/survey-2023',920,1029,NULL,NULL);
INSERT INTO "notes" VALUES(12,9,1,'1','Moravec, K. (2024, April 22). Fourteen hours on the bridge. Estria Today.',870,943,NULL,NULL);
INSERT INTO "notes" VALUES(13,9,2,'2','Office of the Prime Minister. (2024, May 7). Transcript of the weekly briefing.',945,1024,NULL,NULL);
INSERT INTO "notes" VALUES(14,11,1,'1','Institute of Inland Waters, Groundwater in the Upper Vale, 2022, p. 14.',693,764,NULL,NULL);
CREATE TABLE outlets (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	CONSTRAINT pk_outlets PRIMARY KEY (id), 
	CONSTRAINT uq_outlets_name UNIQUE (name)
);
INSERT INTO "outlets" VALUES(1,'Norpress');
INSERT INTO "outlets" VALUES(2,'Coast Review');
INSERT INTO "outlets" VALUES(3,'The Lindhaven Courier');
INSERT INTO "outlets" VALUES(4,'River Council of Vale');
INSERT INTO "outlets" VALUES(5,'Estria Today');
INSERT INTO "outlets" VALUES(6,'Vale Herald');
INSERT INTO "outlets" VALUES(7,'Vale Refugee Council');
CREATE TABLE runs (
	id INTEGER NOT NULL, 
	program TEXT NOT NULL, 
	extractor TEXT NOT NULL, 
	options JSON NOT NULL, 
	started TEXT NOT NULL, 
	finished TEXT, 
	status TEXT NOT NULL, 
	documents INTEGER NOT NULL, 
	articles INTEGER NOT NULL, 
	statements INTEGER NOT NULL, 
	CONSTRAINT pk_runs PRIMARY KEY (id)
);
INSERT INTO "runs" VALUES(1,'0.1.0','test','{}','2026-11-25T19:31:01Z','2026-11-25T19:31:01Z','done',5,13,72);
CREATE TABLE speaker_blocks (
	block TEXT NOT NULL, 
	speaker_id INTEGER NOT NULL, 
	CONSTRAINT pk_speaker_blocks PRIMARY KEY (block, speaker_id), 
	CONSTRAINT fk_speaker_blocks_speaker_id_speakers FOREIGN KEY(speaker_id) REFERENCES speakers (id) ON DELETE CASCADE
);
INSERT INTO "speaker_blocks" VALUES('ingrid solvay',1);
INSERT INTO "speaker_blocks" VALUES('ingrid|so',1);
INSERT INTO "speaker_blocks" VALUES('ingrid|ay',1);
INSERT INTO "speaker_blocks" VALUES('marta berg',2);
INSERT INTO "speaker_blocks" VALUES('marta|be',2);
INSERT INTO "speaker_blocks" VALUES('marta|rg',2);
INSERT INTO "speaker_blocks" VALUES('jonas lindqvist',3);
INSERT INTO "speaker_blocks" VALUES('jonas|li',3);
INSERT INTO "speaker_blocks" VALUES('jonas|st',3);
INSERT INTO "speaker_blocks" VALUES('court of audit',4);
INSERT INTO "speaker_blocks" VALUES('pavel dorn',5);
INSERT INTO "speaker_blocks" VALUES('pavel|do',5);
INSERT INTO "speaker_blocks" VALUES('pavel|rn',5);
INSERT INTO "speaker_blocks" VALUES('ministry of transport',6);
INSERT INTO "speaker_blocks" VALUES('bank of norland',7);
INSERT INTO "speaker_blocks" VALUES('tomas wren',8);
INSERT INTO "speaker_blocks" VALUES('tomas|wr',8);
INSERT INTO "speaker_blocks" VALUES('tomas|en',8);
INSERT INTO "speaker_blocks" VALUES('elin strand',9);
INSERT INTO "speaker_blocks" VALUES('elin|st',9);
INSERT INTO "speaker_blocks" VALUES('elin|nd',9);
INSERT INTO "speaker_blocks" VALUES('river council of vale',10);
INSERT INTO "speaker_blocks" VALUES('anders holm',11);
INSERT INTO "speaker_blocks" VALUES('anders|ho',11);
INSERT INTO "speaker_blocks" VALUES('anders|lm',11);
INSERT INTO "speaker_blocks" VALUES('jonas eide',12);
INSERT INTO "speaker_blocks" VALUES('jonas|ei',12);
INSERT INTO "speaker_blocks" VALUES('jonas|de',12);
INSERT INTO "speaker_blocks" VALUES('seafarers union',13);
INSERT INTO "speaker_blocks" VALUES('dana petrov',14);
INSERT INTO "speaker_blocks" VALUES('dana|pe',14);
INSERT INTO "speaker_blocks" VALUES('dana|ov',14);
INSERT INTO "speaker_blocks" VALUES('milan kovac',15);
INSERT INTO "speaker_blocks" VALUES('milan|ko',15);
INSERT INTO "speaker_blocks" VALUES('milan|ac',15);
INSERT INTO "speaker_blocks" VALUES('teachers union of vale',16);
INSERT INTO "speaker_blocks" VALUES('sofia brandt',17);
INSERT INTO "speaker_blocks" VALUES('sofia|br',17);
INSERT INTO "speaker_blocks" VALUES('sofia|dt',17);
INSERT INTO "speaker_blocks" VALUES('henrik voss',18);
INSERT INTO "speaker_blocks" VALUES('henrik|vo',18);
INSERT INTO "speaker_blocks" VALUES('henrik|ss',18);
INSERT INTO "speaker_blocks" VALUES('ruth amsel',19);
INSERT INTO "speaker_blocks" VALUES('ruth|am',19);
INSERT INTO "speaker_blocks" VALUES('ruth|el',19);
INSERT INTO "speaker_blocks" VALUES('greyfell stone',20);
INSERT INTO "speaker_blocks" VALUES('greyfell|st',20);
INSERT INTO "speaker_blocks" VALUES('greyfell|ne',20);
INSERT INTO "speaker_blocks" VALUES('institute of inland waters',21);
INSERT INTO "speaker_blocks" VALUES('vale refugee council',22);
INSERT INTO "speaker_blocks" VALUES('amir haddad',23);
INSERT INTO "speaker_blocks" VALUES('amir|ha',23);
INSERT INTO "speaker_blocks" VALUES('amir|ad',23);
CREATE TABLE speaker_names (
	speaker_id INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	name TEXT NOT NULL, 
	last_key TEXT NOT NULL, 
	CONSTRAINT pk_speaker_names PRIMARY KEY (speaker_id, "key"), 
	CONSTRAINT fk_speaker_names_speaker_id_speakers FOREIGN KEY(speaker_id) REFERENCES speakers (id) ON DELETE CASCADE
);
INSERT INTO "speaker_names" VALUES(1,'ingrid solvay','Ingrid Solvay','solvay');
INSERT INTO "speaker_names" VALUES(2,'marta berg','Marta Berg','berg');
INSERT INTO "speaker_names" VALUES(3,'jonas lindqvist','Jonas Lindqvist','lindqvist');
INSERT INTO "speaker_names" VALUES(4,'court of audit','Court of Audit','audit');
INSERT INTO "speaker_names" VALUES(1,'solvay','Solvay','solvay');
INSERT INTO "speaker_names" VALUES(5,'pavel dorn','Pavel Dorn','dorn');
INSERT INTO "speaker_names" VALUES(5,'dorn','Dorn','dorn');
INSERT INTO "speaker_names" VALUES(2,'berg','Berg','berg');
INSERT INTO "speaker_names" VALUES(6,'ministry of transport','Ministry of Transport','transport');
INSERT INTO "speaker_names" VALUES(1,'ingrid solvey','Ingrid Solvey','solvey');
INSERT INTO "speaker_names" VALUES(7,'bank of norland','Bank of Norland','norland');
INSERT INTO "speaker_names" VALUES(8,'tomas wren','Tomas Wren','wren');
INSERT INTO "speaker_names" VALUES(9,'elin strand','Elin Strand','strand');
INSERT INTO "speaker_names" VALUES(10,'river council of vale','River Council of Vale','vale');
INSERT INTO "speaker_names" VALUES(11,'anders holm','Anders Holm','holm');
INSERT INTO "speaker_names" VALUES(12,'jonas eide','Jonas Eide','eide');
INSERT INTO "speaker_names" VALUES(13,'seafarers union','Seafarers'' Union','union');
INSERT INTO "speaker_names" VALUES(14,'dana petrov','Dana Petrov','petrov');
INSERT INTO "speaker_names" VALUES(15,'milan kovac','Milan Kovač','kovac');
INSERT INTO "speaker_names" VALUES(16,'teachers union of vale','Teachers'' Union of Vale','vale');
INSERT INTO "speaker_names" VALUES(17,'sofia brandt','Sofia Brandt','brandt');
INSERT INTO "speaker_names" VALUES(17,'brandt','Brandt','brandt');
INSERT INTO "speaker_names" VALUES(18,'henrik voss','Henrik Voss','voss');
INSERT INTO "speaker_names" VALUES(18,'voss','Voss','voss');
INSERT INTO "speaker_names" VALUES(19,'ruth amsel','Ruth Amsel','amsel');
INSERT INTO "speaker_names" VALUES(20,'greyfell stone','Greyfell Stone','stone');
INSERT INTO "speaker_names" VALUES(20,'greyfell','Greyfell','greyfell');
INSERT INTO "speaker_names" VALUES(21,'institute of inland waters','Institute of Inland Waters','waters');
INSERT INTO "speaker_names" VALUES(22,'vale refugee council','Vale Refugee Council','council');
INSERT INTO "speaker_names" VALUES(22,'vrc','VRC','vrc');
INSERT INTO "speaker_names" VALUES(23,'amir haddad','Amir Haddad','haddad');
INSERT INTO "speaker_names" VALUES(23,'haddad','Haddad','haddad');
CREATE TABLE speakers (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	name_key TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	scope TEXT NOT NULL, 
	CONSTRAINT pk_speakers PRIMARY KEY (id), 
	CONSTRAINT uq_speakers_name_key_kind_scope UNIQUE (name_key, kind, scope)
);
INSERT INTO "speakers" VALUES(1,'Ingrid Solvay','ingrid solvay','person','');
INSERT INTO "speakers" VALUES(2,'Marta Berg','marta berg','person','');
INSERT INTO "speakers" VALUES(3,'Jonas Lindqvist','jonas lindqvist','person','');
INSERT INTO "speakers" VALUES(4,'Court of Audit','court of audit','organization','');
INSERT INTO "speakers" VALUES(5,'Pavel Dorn','pavel dorn','person','');
INSERT INTO "speakers" VALUES(6,'Ministry of Transport','ministry of transport','organization','');
INSERT INTO "speakers" VALUES(7,'Bank of Norland','bank of norland','organization','');
INSERT INTO "speakers" VALUES(8,'Tomas Wren','tomas wren','person','');
INSERT INTO "speakers" VALUES(9,'Elin Strand','elin strand','person','');
INSERT INTO "speakers" VALUES(10,'River Council of Vale','river council of vale','organization','');
INSERT INTO "speakers" VALUES(11,'Anders Holm','anders holm','person','');
INSERT INTO "speakers" VALUES(12,'Jonas Eide','jonas eide','person','');
INSERT INTO "speakers" VALUES(13,'Seafarers'' Union','seafarers union','organization','');
INSERT INTO "speakers" VALUES(14,'Dana Petrov','dana petrov','person','');
INSERT INTO "speakers" VALUES(15,'Milan Kovač','milan kovac','person','');
INSERT INTO "speakers" VALUES(16,'Teachers'' Union of Vale','teachers union of vale','organization','');
INSERT INTO "speakers" VALUES(17,'Sofia Brandt','sofia brandt','person','');
INSERT INTO "speakers" VALUES(18,'Henrik Voss','henrik voss','person','');
INSERT INTO "speakers" VALUES(19,'Ruth Amsel','ruth amsel','person','');
INSERT INTO "speakers" VALUES(20,'Greyfell Stone','greyfell stone','person','');
INSERT INTO "speakers" VALUES(21,'Institute of Inland Waters','institute of inland waters','organization','');
INSERT INTO "speakers" VALUES(22,'Vale Refugee Council','vale refugee council','organization','');
INSERT INTO "speakers" VALUES(23,'Amir Haddad','amir haddad','person','');
CREATE TABLE statement_markers (
	statement_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	label TEXT NOT NULL, 
	CONSTRAINT pk_statement_markers PRIMARY KEY (statement_id, position), 
	CONSTRAINT fk_statement_markers_statement_id_statements FOREIGN KEY(statement_id) REFERENCES statements (id) ON DELETE CASCADE
);
INSERT INTO "statement_markers" VALUES(4,1,'1');
INSERT INTO "statement_markers" VALUES(5,1,'2');
INSERT INTO "statement_markers" VALUES(6,1,'3');
INSERT INTO "statement_markers" VALUES(7,1,'4');
INSERT INTO "statement_markers" VALUES(8,1,'5');
INSERT INTO "statement_markers" VALUES(25,1,'1');
INSERT INTO "statement_markers" VALUES(26,1,'2');
INSERT INTO "statement_markers" VALUES(27,1,'3');
INSERT INTO "statement_markers" VALUES(28,1,'4');
INSERT INTO "statement_markers" VALUES(29,1,'4');
INSERT INTO "statement_markers" VALUES(32,1,'2');
INSERT INTO "statement_markers" VALUES(35,1,'1');
INSERT INTO "statement_markers" VALUES(40,1,'2');
INSERT INTO "statement_markers" VALUES(44,1,'1');
INSERT INTO "statement_markers" VALUES(52,1,'2');
CREATE TABLE statement_spans (
	statement_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	CONSTRAINT pk_statement_spans PRIMARY KEY (statement_id, position), 
	CONSTRAINT fk_statement_spans_statement_id_statements FOREIGN KEY(statement_id) REFERENCES statements (id) ON DELETE CASCADE
);
INSERT INTO "statement_spans" VALUES(1,1,110,149);
INSERT INTO "statement_spans" VALUES(2,1,151,206);
INSERT INTO "statement_spans" VALUES(3,1,291,338);
INSERT INTO "statement_spans" VALUES(4,1,357,393);
INSERT INTO "statement_spans" VALUES(5,1,107,168);
INSERT INTO "statement_spans" VALUES(6,1,199,247);
INSERT INTO "statement_spans" VALUES(7,1,251,354);
INSERT INTO "statement_spans" VALUES(8,1,406,444);
INSERT INTO "statement_spans" VALUES(9,1,450,496);
INSERT INTO "statement_spans" VALUES(10,1,557,572);
INSERT INTO "statement_spans" VALUES(11,1,0,33);
INSERT INTO "statement_spans" VALUES(12,1,213,276);
INSERT INTO "statement_spans" VALUES(13,1,278,364);
INSERT INTO "statement_spans" VALUES(14,1,440,488);
INSERT INTO "statement_spans" VALUES(15,1,504,570);
INSERT INTO "statement_spans" VALUES(16,1,602,616);
INSERT INTO "statement_spans" VALUES(17,1,0,45);
INSERT INTO "statement_spans" VALUES(18,1,149,192);
INSERT INTO "statement_spans" VALUES(19,1,195,253);
INSERT INTO "statement_spans" VALUES(19,2,287,332);
INSERT INTO "statement_spans" VALUES(20,1,353,415);
INSERT INTO "statement_spans" VALUES(21,1,455,474);
INSERT INTO "statement_spans" VALUES(22,1,510,551);
INSERT INTO "statement_spans" VALUES(23,1,629,692);
INSERT INTO "statement_spans" VALUES(24,1,110,158);
INSERT INTO "statement_spans" VALUES(25,1,88,205);
INSERT INTO "statement_spans" VALUES(26,1,272,362);
INSERT INTO "statement_spans" VALUES(27,1,406,456);
INSERT INTO "statement_spans" VALUES(28,1,461,598);
INSERT INTO "statement_spans" VALUES(29,1,544,598);
INSERT INTO "statement_spans" VALUES(30,1,620,655);
INSERT INTO "statement_spans" VALUES(31,1,679,722);
INSERT INTO "statement_spans" VALUES(32,1,724,813);
INSERT INTO "statement_spans" VALUES(33,1,24,42);
INSERT INTO "statement_spans" VALUES(34,1,100,191);
INSERT INTO "statement_spans" VALUES(35,1,194,225);
INSERT INTO "statement_spans" VALUES(36,1,318,877);
INSERT INTO "statement_spans" VALUES(37,1,371,402);
INSERT INTO "statement_spans" VALUES(38,1,412,524);
INSERT INTO "statement_spans" VALUES(39,1,552,584);
INSERT INTO "statement_spans" VALUES(40,1,633,781);
INSERT INTO "statement_spans" VALUES(41,1,689,736);
INSERT INTO "statement_spans" VALUES(42,1,813,836);
INSERT INTO "statement_spans" VALUES(43,1,64,137);
INSERT INTO "statement_spans" VALUES(44,1,211,262);
INSERT INTO "statement_spans" VALUES(45,1,266,326);
INSERT INTO "statement_spans" VALUES(45,2,371,408);
INSERT INTO "statement_spans" VALUES(46,1,431,440);
INSERT INTO "statement_spans" VALUES(47,1,474,515);
INSERT INTO "statement_spans" VALUES(48,1,528,565);
INSERT INTO "statement_spans" VALUES(49,1,626,665);
INSERT INTO "statement_spans" VALUES(50,1,668,714);
INSERT INTO "statement_spans" VALUES(51,1,747,760);
INSERT INTO "statement_spans" VALUES(52,1,823,867);
INSERT INTO "statement_spans" VALUES(53,1,128,161);
INSERT INTO "statement_spans" VALUES(54,1,178,215);
INSERT INTO "statement_spans" VALUES(55,1,218,284);
INSERT INTO "statement_spans" VALUES(56,1,357,382);
INSERT INTO "statement_spans" VALUES(57,1,384,412);
INSERT INTO "statement_spans" VALUES(57,2,433,469);
INSERT INTO "statement_spans" VALUES(58,1,488,543);
INSERT INTO "statement_spans" VALUES(59,1,572,608);
INSERT INTO "statement_spans" VALUES(60,1,178,214);
INSERT INTO "statement_spans" VALUES(61,1,217,274);
INSERT INTO "statement_spans" VALUES(61,2,335,353);
INSERT INTO "statement_spans" VALUES(62,1,414,494);
INSERT INTO "statement_spans" VALUES(63,1,557,625);
INSERT INTO "statement_spans" VALUES(64,1,659,686);
INSERT INTO "statement_spans" VALUES(65,1,104,218);
INSERT INTO "statement_spans" VALUES(66,1,236,285);
INSERT INTO "statement_spans" VALUES(66,2,288,346);
INSERT INTO "statement_spans" VALUES(66,3,349,391);
INSERT INTO "statement_spans" VALUES(67,1,393,437);
INSERT INTO "statement_spans" VALUES(67,2,469,552);
INSERT INTO "statement_spans" VALUES(68,1,569,601);
INSERT INTO "statement_spans" VALUES(69,1,616,651);
INSERT INTO "statement_spans" VALUES(70,1,163,516);
INSERT INTO "statement_spans" VALUES(71,1,339,410);
INSERT INTO "statement_spans" VALUES(72,1,435,473);
CREATE TABLE statement_works (
	statement_id INTEGER NOT NULL, 
	citation_id INTEGER NOT NULL, 
	work_id INTEGER, 
	how TEXT NOT NULL, 
	confidence FLOAT NOT NULL, 
	locator TEXT, 
	CONSTRAINT pk_statement_works PRIMARY KEY (statement_id, citation_id), 
	CONSTRAINT fk_statement_works_citation_id_citations FOREIGN KEY(citation_id) REFERENCES citations (id) ON DELETE CASCADE, 
	CONSTRAINT fk_statement_works_statement_id_statements FOREIGN KEY(statement_id) REFERENCES statements (id) ON DELETE CASCADE, 
	CONSTRAINT fk_statement_works_work_id_works FOREIGN KEY(work_id) REFERENCES works (id) ON DELETE SET NULL
);
INSERT INTO "statement_works" VALUES(4,1,1,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(5,2,1,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(6,3,3,'marker',0.95,'p. 12');
INSERT INTO "statement_works" VALUES(7,4,15,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(8,5,4,'marker',0.95,'p. 58');
INSERT INTO "statement_works" VALUES(25,6,5,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(26,7,4,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(27,8,6,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(28,9,7,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(29,9,7,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(32,7,4,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(35,10,8,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(40,11,9,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(41,11,9,'sentence',0.6,NULL);
INSERT INTO "statement_works" VALUES(44,12,10,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(45,15,13,'named',0.5,NULL);
INSERT INTO "statement_works" VALUES(49,14,12,'link',0.8,NULL);
INSERT INTO "statement_works" VALUES(52,13,11,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(63,16,14,'sentence',0.6,'p. 14');
CREATE TABLE statements (
	id INTEGER NOT NULL, 
	article_id INTEGER NOT NULL, 
	run_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	act TEXT NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	words TEXT NOT NULL, 
	excerpt TEXT NOT NULL, 
	cue TEXT, 
	cue_start INTEGER, 
	cue_end INTEGER, 
	confidence FLOAT NOT NULL, 
	said_on TEXT, 
	said_on_from TEXT, 
	channel TEXT, 
	parent_id INTEGER, 
	claim_id INTEGER, 
	claim_key TEXT, 
	source_count INTEGER NOT NULL, 
	confirmed INTEGER, 
	published TEXT, 
	outlet TEXT, 
	current INTEGER NOT NULL, 
	CONSTRAINT pk_statements PRIMARY KEY (id), 
	CONSTRAINT fk_statements_article_id_articles FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE, 
	CONSTRAINT fk_statements_claim_id_claims FOREIGN KEY(claim_id) REFERENCES claims (id) ON DELETE SET NULL, 
	CONSTRAINT fk_statements_parent_id_statements FOREIGN KEY(parent_id) REFERENCES statements (id) ON DELETE SET NULL, 
	CONSTRAINT fk_statements_run_id_runs FOREIGN KEY(run_id) REFERENCES runs (id) ON DELETE CASCADE
);
INSERT INTO "statements" VALUES(1,1,1,'indirect','speech',110,149,'a second referendum on the Sound Bridge','a second referendum on the Sound Bridge','a second referendum on the Sound Bridge','has ruled out',96,109,0.792,NULL,NULL,NULL,NULL,NULL,'8fd02a1d4a04437d',0,NULL,'2024-06-02','Norpress',1);
INSERT INTO "statements" VALUES(2,1,1,'direct','speech',151,206,'"The people have spoken, and they were not whispering,"','"The people have spoken, and they were not whispering,"','"The people have spoken, and they were not whispering,"','said',211,215,0.963,'2024-06-02','on Sunday','in a television interview on Sunday',NULL,NULL,NULL,0,NULL,'2024-06-02','Norpress',1);
INSERT INTO "statements" VALUES(3,1,1,'indirect','speech',291,338,'the government of hiding the cost of the bridge','the government of hiding the cost of the bridge','the government of hiding the cost of the bridge','accused',283,290,0.764,NULL,NULL,NULL,NULL,NULL,'1e347cf8d6ea0c99',0,NULL,'2024-06-02','Norpress',1);
INSERT INTO "statements" VALUES(4,1,1,'indirect','speech',357,393,'the price had doubled since the vote','the price had doubled since the vote','the price had doubled since the vote','claimed',344,351,0.889,NULL,NULL,NULL,NULL,NULL,'cd24b3d57cf39b23',1,NULL,'2024-06-02','Norpress',1);
INSERT INTO "statements" VALUES(5,2,1,'assertion','speech',107,168,'Today it costs more than all hospitals of the coast together.','Today it costs more than all hospitals of the coast together.','Today it costs more than all hospitals of the coast together.',NULL,NULL,NULL,0.9,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,'Coast Review',1);
INSERT INTO "statements" VALUES(6,2,1,'mixed','speech',199,247,'the first estimate "a number without an author."','the first estimate "a number without an author."','the first estimate "a number without an author."','called',192,198,0.868,NULL,NULL,NULL,NULL,NULL,'c60e23c6811f9841',1,NULL,NULL,'Coast Review',1);
INSERT INTO "statements" VALUES(7,2,1,'assertion','speech',251,354,'The engineers knew it, the ministers knew it, and, as Holt and Marsh have shown, the banks knew it too.','The engineers knew it, the ministers knew it, and, as Holt and Marsh have shown, the banks knew it too.','The engineers knew it, the ministers knew it, and, as Holt and Marsh have shown…',NULL,NULL,NULL,0.9,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,'Coast Review',1);
INSERT INTO "statements" VALUES(8,2,1,'indirect','attitude',406,444,'the final price at nine billion crowns','the final price at nine billion crowns','the final price at nine billion crowns','puts',401,405,0.735,NULL,NULL,NULL,NULL,NULL,'8d6f58a52b072c91',1,NULL,NULL,'Coast Review',1);
INSERT INTO "statements" VALUES(9,2,1,'direct','speech',450,496,'"Everybody signed, so nobody was responsible,"','"Everybody signed, so nobody was responsible,"','"Everybody signed, so nobody was responsible,"','told',539,543,0.97,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,'Coast Review',1);
INSERT INTO "statements" VALUES(10,2,1,'indirect','speech',557,572,'not to be named','not to be named','not to be named','asked',551,556,0.771,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,'Coast Review',1);
INSERT INTO "statements" VALUES(11,4,1,'indirect','speech',0,33,'Harbour Deal Will Not Be Reopened','Harbour Deal Will Not Be Reopened','Harbour Deal Will Not Be Reopened','Says',50,54,0.903,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'2024-04-18','Norpress',1);
INSERT INTO "statements" VALUES(12,4,1,'indirect','speech',213,276,'the harbour agreement will not be reopened before the elections','the harbour agreement will not be reopened before the elections','the harbour agreement will not be reopened before the elections','said',203,207,0.949,NULL,NULL,NULL,NULL,1,'adcfb9f74058dad4',0,NULL,'2024-04-18','Norpress',1);
INSERT INTO "statements" VALUES(13,4,1,'direct','speech',278,364,'"We signed this text after eleven months of talks, and we will keep every word of it,"','"We signed this text after eleven months of talks, and we will keep every word of it,"','"We signed this text after eleven months of talks, and we will keep every word…','told',369,373,0.963,NULL,NULL,NULL,NULL,NULL,'4d65d04fc2d684d4',0,NULL,'2024-04-18','Norpress',1);
INSERT INTO "statements" VALUES(14,4,1,'indirect','speech',440,488,'Estria expects the first ferries to sail in June','Estria expects the first ferries to sail in June','Estria expects the first ferries to sail in June','stressed',426,434,0.809,NULL,NULL,NULL,NULL,NULL,'90f47a35435d468e',0,NULL,'2024-04-18','Norpress',1);
INSERT INTO "statements" VALUES(15,4,1,'indirect','speech',504,570,'his government is ready to pay for the repair of the northern pier','his government is ready to pay for the repair of the northern pier','his government is ready to pay for the repair of the northern pier','added',493,498,0.83,NULL,NULL,NULL,NULL,NULL,'279df2cc209d3e45',0,NULL,'2024-04-18','Norpress',1);
INSERT INTO "statements" VALUES(16,4,1,'indirect','attitude',602,616,'fishing quotas','fishing quotas','fishing quotas','also discussed',587,601,0.699,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'2024-04-18','Norpress',1);
INSERT INTO "statements" VALUES(17,5,1,'mixed','speech',0,45,'Opposition: Ferry Timetable Is "a Fairy Tale"','Opposition: Ferry Timetable Is "a Fairy Tale"','Opposition: Ferry Timetable Is "a Fairy Tale"',NULL,NULL,NULL,0.75,NULL,NULL,NULL,NULL,NULL,'80904b84c4c48b0a',0,NULL,'2024-04-19','Norpress',1);
INSERT INTO "statements" VALUES(18,5,1,'indirect','speech',149,192,'the government''s ferry timetable on Tuesday','the government''s ferry timetable on Tuesday','the government''s ferry timetable on Tuesday','dismissed',139,148,0.779,NULL,NULL,NULL,NULL,NULL,'ae45dc90b2fe6c3c',0,NULL,'2024-04-19','Norpress',1);
INSERT INTO "statements" VALUES(19,5,1,'direct','speech',195,332,'"There is no pier, there is no ship and there is no crew," Berg said at a press conference. "A timetable without a ship is a fairy tale."','"There is no pier, there is no ship and there is no crew," … "A timetable without a ship is a fairy tale."','"There is no pier, there is no ship and there is no crew," … "A timetable witho…','said at a press conference',259,285,0.969,NULL,NULL,'at a press conference',NULL,NULL,'49de22fa5f6f244a',0,NULL,'2024-04-19','Norpress',1);
INSERT INTO "statements" VALUES(20,5,1,'indirect','speech',353,415,'the repair of the northern pier has not been put out to tender','the repair of the northern pier has not been put out to tender','the repair of the northern pier has not been put out to tender','According to',334,346,0.815,NULL,NULL,NULL,NULL,NULL,'3a5e1ee1ca41cf00',0,NULL,'2024-04-19','Norpress',1);
INSERT INTO "statements" VALUES(21,5,1,'indirect','speech',455,474,'the tender was late','the tender was late','the tender was late','denied',443,449,0.907,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'2024-04-19','Norpress',1);
INSERT INTO "statements" VALUES(22,5,1,'indirect','speech',510,551,'the documents will be published next week','the documents will be published next week','the documents will be published next week','said',505,509,0.839,NULL,NULL,NULL,NULL,NULL,'89cf145d029e963f',0,NULL,'2024-04-19','Norpress',1);
INSERT INTO "statements" VALUES(23,5,1,'indirect','speech',629,692,'the harbour agreement will not be reopened before the elections','the harbour agreement will not be reopened before the elections','the harbour agreement will not be reopened before the elections','recalled',583,591,0.91,NULL,NULL,'in an interview with Radio Lind',NULL,1,'adcfb9f74058dad4',0,NULL,'2024-04-19','Norpress',1);
INSERT INTO "statements" VALUES(24,6,1,'indirect','speech',110,158,'today, 20 April, the euro stands at 11.42 crowns','today, 20 April, the euro stands at 11.42 crowns','today, 20 April, the euro stands at 11.42 crowns','informs',97,104,0.857,NULL,NULL,NULL,NULL,NULL,'f8ef66d201c0b0e2',0,NULL,'2024-04-20','Norpress',1);
INSERT INTO "statements" VALUES(25,7,1,'assertion','speech',88,205,'Every government since the flood has promised Lindhaven a new harbour, and every budget has spent the money elsewhere','Every government since the flood has promised Lindhaven a new harbour, and every budget has spent the money elsewhere','Every government since the flood has promised Lindhaven a new harbour, and ever…',NULL,NULL,NULL,0.9,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,'2024-04-19','The Lindhaven Courier',1);
INSERT INTO "statements" VALUES(26,7,1,'assertion','speech',272,362,'The first plan was drawn up in 1998, and the second was shelved after the election of 2006','The first plan was drawn up in 1998, and the second was shelved after the election of 2006','The first plan was drawn up in 1998, and the second was shelved after the elect…',NULL,NULL,NULL,0.9,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,'2024-04-19','The Lindhaven Courier',1);
INSERT INTO "statements" VALUES(27,7,1,'mixed','speech',406,456,'the northern pier "could fail in any winter storm"','the northern pier "could fail in any winter storm"','the northern pier "could fail in any winter storm"','warned',394,400,0.906,NULL,NULL,NULL,NULL,NULL,'7270dcc2f1484bf8',1,NULL,'2024-04-19','The Lindhaven Courier',1);
INSERT INTO "statements" VALUES(28,7,1,'assertion','speech',461,598,'Former harbour master Elin Strand, who wrote the report on the storm of 2013, said the state had known for years that the wall was hollow','Former harbour master Elin Strand, who wrote the report on the storm of 2013, said the state had known for years that the wall was hollow','Former harbour master Elin Strand, who wrote the report on the storm of 2013, s…',NULL,NULL,NULL,0.9,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,'2024-04-19','The Lindhaven Courier',1);
INSERT INTO "statements" VALUES(29,7,1,'indirect','speech',544,598,'the state had known for years that the wall was hollow','the state had known for years that the wall was hollow','the state had known for years that the wall was hollow','said',539,543,0.846,NULL,NULL,NULL,NULL,NULL,'d8e272a932e766c9',1,NULL,'2024-04-19','The Lindhaven Courier',1);
INSERT INTO "statements" VALUES(30,7,1,'indirect','speech',620,655,'the harbour was doomed by geography','the harbour was doomed by geography','the harbour was doomed by geography','argue',609,614,0.897,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'2024-04-19','The Lindhaven Courier',1);
INSERT INTO "statements" VALUES(31,7,1,'indirect','attitude',679,722,'a deep channel would drive the herring away','a deep channel would drive the herring away','a deep channel would drive the herring away','feared',667,673,0.613,NULL,NULL,NULL,NULL,NULL,'5b7af99884234bce',0,NULL,'2024-04-19','The Lindhaven Courier',1);
INSERT INTO "statements" VALUES(32,7,1,'assertion','speech',724,813,'Yet the cheapest of the three plans would have cost less than the bridge that nobody uses','Yet the cheapest of the three plans would have cost less than the bridge that nobody uses','Yet the cheapest of the three plans would have cost less than the bridge that n…',NULL,NULL,NULL,0.9,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,'2024-04-19','The Lindhaven Courier',1);
INSERT INTO "statements" VALUES(33,8,1,'indirect','speech',24,42,'a Halt to Dredging','a Halt to Dredging','a Halt to Dredging','Calls for',14,23,0.731,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'2024-05-03','River Council of Vale',1);
INSERT INTO "statements" VALUES(34,8,1,'indirect','speech',100,191,'the government of Norland to stop dredging in the lower Vale until the spawning season ends','the government of Norland to stop dredging in the lower Vale until the spawning season ends','the government of Norland to stop dredging in the lower Vale until the spawning…','issued a statement calling on',70,99,0.842,NULL,NULL,NULL,NULL,NULL,'ebc0042546e97a03',0,NULL,'2024-05-03','River Council of Vale',1);
INSERT INTO "statements" VALUES(35,8,1,'direct','speech',194,225,'"The fish do not read permits,"','"The fish do not read permits,"','"The fish do not read permits,"','said',255,259,0.978,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,'2024-05-03','River Council of Vale',1);
INSERT INTO "statements" VALUES(36,8,1,'document','speech',318,877,'The River Council of Vale registers its concern over the dredging of the lower river. We urge the Ministry of Transport to suspend the works until 1 July, and to publish the survey on which the permit rests. The council believes that the damage can still be repaired.

The permit was granted in a single afternoon. In March, Minister of Transport Jonas Eide claimed that "no protected species lives in the lower Vale," although his own institute had counted nine.[2] We remind the minister that a permit is not a proof.

The council will meet again on 17 May.','The River Council of Vale registers its concern over the dredging of the lower river. We urge the Ministry of Transport to suspend the works until 1 July, and to publish the survey on which the permit rests. The council believes that the damage can still be repaired.

The permit was granted in a single afternoon. In March, Minister of Transport Jonas Eide claimed that "no protected species lives in the lower Vale," although his own institute had counted nine.[2] We remind the minister that a permit is not a proof.

The council will meet again on 17 May.','The River Council of Vale registers its concern over the dredging of the lower…',NULL,NULL,NULL,0.85,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'2024-05-03','River Council of Vale',1);
INSERT INTO "statements" VALUES(37,8,1,'indirect','attitude',371,402,'the dredging of the lower river','the dredging of the lower river','the dredging of the lower river','registers its concern over',344,370,0.568,NULL,NULL,NULL,36,NULL,NULL,0,NULL,'2024-05-03','River Council of Vale',1);
INSERT INTO "statements" VALUES(38,8,1,'indirect','speech',412,524,'the Ministry of Transport to suspend the works until 1 July, and to publish the survey on which the permit rests','the Ministry of Transport to suspend the works until 1 July, and to publish the survey on which the permit rests','the Ministry of Transport to suspend the works until 1 July, and to publish the…','urge',407,411,0.698,NULL,NULL,NULL,36,NULL,'f542649f2bc7a27a',0,NULL,'2024-05-03','River Council of Vale',1);
INSERT INTO "statements" VALUES(39,8,1,'indirect','attitude',552,584,'the damage can still be repaired','the damage can still be repaired','the damage can still be repaired','believes',538,546,0.877,NULL,NULL,NULL,36,NULL,NULL,0,NULL,'2024-05-03','River Council of Vale',1);
INSERT INTO "statements" VALUES(40,8,1,'assertion','speech',633,781,'In March, Minister of Transport Jonas Eide claimed that "no protected species lives in the lower Vale," although his own institute had counted nine.','In March, Minister of Transport Jonas Eide claimed that "no protected species lives in the lower Vale," although his own institute had counted nine.','In March, Minister of Transport Jonas Eide claimed that "no protected species l…',NULL,NULL,NULL,0.9,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,'2024-05-03','River Council of Vale',1);
INSERT INTO "statements" VALUES(41,8,1,'direct','speech',689,736,'"no protected species lives in the lower Vale,"','"no protected species lives in the lower Vale,"','"no protected species lives in the lower Vale,"','claimed',676,683,0.827,NULL,NULL,NULL,36,NULL,'00aa4fb663b41ad7',1,NULL,'2024-05-03','River Council of Vale',1);
INSERT INTO "statements" VALUES(42,8,1,'indirect','speech',813,836,'a permit is not a proof','a permit is not a proof','a permit is not a proof','remind',788,794,0.884,NULL,NULL,NULL,36,NULL,NULL,0,NULL,'2024-05-03','River Council of Vale',1);
INSERT INTO "statements" VALUES(43,9,1,'indirect','speech',64,137,'Crews of the Estrian ferry line have voted to strike for two days in June','Crews of the Estrian ferry line have voted to strike for two days in June','Crews of the Estrian ferry line have voted to strike for two days in June','said',160,164,0.825,'2024-05-06','on Monday','in a statement on Monday',NULL,NULL,'9779bf1fc21644de',0,NULL,'2024-05-07','Estria Today',1);
INSERT INTO "statements" VALUES(44,9,1,'indirect','speech',211,262,'night shifts of fourteen hours have become the rule','night shifts of fourteen hours have become the rule','night shifts of fourteen hours have become the rule','says',201,205,0.914,NULL,NULL,NULL,NULL,NULL,'432076266472d16f',1,NULL,'2024-05-07','Estria Today',1);
INSERT INTO "statements" VALUES(45,9,1,'direct','speech',266,408,'“Nobody can steer a ship safely at the end of such a night,” union leader Dana Petrov told Estria Today. “We have asked for talks four times.”','“Nobody can steer a ship safely at the end of such a night,” … “We have asked for talks four times.”','“Nobody can steer a ship safely at the end of such a night,” … “We have asked f…','told',352,356,0.966,NULL,NULL,'told Estria Today.',NULL,NULL,'ba5ad1bdce02cc39',1,NULL,'2024-05-07','Estria Today',1);
INSERT INTO "statements" VALUES(46,9,1,'indirect','speech',431,440,'the claim','the claim','the claim','rejected',422,430,0.846,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'2024-05-07','Estria Today',1);
INSERT INTO "statements" VALUES(47,9,1,'indirect','speech',474,515,'no shift had lasted longer than ten hours','no shift had lasted longer than ten hours','no shift had lasted longer than ten hours','said',469,473,0.906,NULL,NULL,NULL,NULL,NULL,'5c01aeeaa4a3e8ec',0,NULL,'2024-05-07','Estria Today',1);
INSERT INTO "statements" VALUES(48,9,1,'mixed','speech',528,565,'the vote “a gift to the competition.”','the vote “a gift to the competition.”','the vote “a gift to the competition.”','called',521,527,0.833,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'2024-05-07','Estria Today',1);
INSERT INTO "statements" VALUES(49,9,1,'indirect','attitude',626,665,'eleven shifts of more than twelve hours','eleven shifts of more than twelve hours','eleven shifts of more than twelve hours','shows',620,625,0.697,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,'2024-05-07','Estria Today',1);
INSERT INTO "statements" VALUES(50,9,1,'direct','speech',668,714,'We welcome every inspection, announced or not.','We welcome every inspection, announced or not.','We welcome every inspection, announced or not.',NULL,NULL,NULL,0.5,NULL,NULL,NULL,NULL,NULL,'97325f05034b60ff',0,NULL,'2024-05-07','Estria Today',1);
INSERT INTO "statements" VALUES(51,9,1,'indirect','attitude',747,760,'cancellations','cancellations','cancellations','were told to expect',727,746,0.982,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'2024-05-07','Estria Today',1);
INSERT INTO "statements" VALUES(52,9,1,'mixed','speech',823,867,'she hopes for “a quick and quiet agreement.”','she hopes for “a quick and quiet agreement.”','she hopes for “a quick and quiet agreement.”','said',802,806,0.959,'2024-05-07','on Tuesday',NULL,NULL,NULL,'92bbb74ac2f51754',1,NULL,'2024-05-07','Estria Today',1);
INSERT INTO "statements" VALUES(53,10,1,'indirect','speech',128,161,'the government''s latest pay offer','the government''s latest pay offer','the government''s latest pay offer','rejected',119,127,0.703,'2024-05-13','on Monday',NULL,NULL,NULL,'2b22aa91b509ccda',0,NULL,'2024-05-13','Norpress',1);
INSERT INTO "statements" VALUES(54,10,1,'indirect','speech',178,215,'schools could close before the summer','schools could close before the summer','schools could close before the summer','warned',166,172,0.819,'2024-05-13','on Monday',NULL,NULL,NULL,'47fddfcf6f19e080',0,NULL,'2024-05-13','Norpress',1);
INSERT INTO "statements" VALUES(55,10,1,'direct','speech',218,284,'"Two per cent is not an offer, it is a joke with a decimal point,"','"Two per cent is not an offer, it is a joke with a decimal point,"','"Two per cent is not an offer, it is a joke with a decimal point,"','said',285,289,0.974,NULL,NULL,NULL,NULL,NULL,'778f13f2000b958e',0,NULL,'2024-05-13','Norpress',1);
INSERT INTO "statements" VALUES(56,10,1,'indirect','speech',357,382,'he regretted the decision','he regretted the decision','he regretted the decision','said',352,356,0.909,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'2024-05-13','Norpress',1);
INSERT INTO "statements" VALUES(57,10,1,'direct','speech',384,469,'“The money is on the table,” he told parliament, “and it will not lie there forever.”','“The money is on the table,” … “and it will not lie there forever.”','“The money is on the table,” … “and it will not lie there forever.”','told',416,420,0.964,NULL,NULL,NULL,NULL,NULL,'1dc1304ee56398b6',0,NULL,'2024-05-13','Norpress',1);
INSERT INTO "statements" VALUES(58,10,1,'indirect','speech',488,543,'the ministry had planned the closure of village schools','the ministry had planned the closure of village schools','the ministry had planned the closure of village schools','denied',476,482,0.912,NULL,NULL,NULL,NULL,NULL,'bb1b46c191e73424',0,NULL,'2024-05-13','Norpress',1);
INSERT INTO "statements" VALUES(59,10,1,'indirect','speech',572,608,'she had seen a list of forty schools','she had seen a list of forty schools','she had seen a list of forty schools','said',552,556,0.89,'2024-05-12','on Sunday',NULL,NULL,NULL,'c8e9180b87687b99',0,NULL,'2024-05-13','Norpress',1);
INSERT INTO "statements" VALUES(60,11,1,'indirect','attitude',178,214,'the reopening of the Greyfell quarry','the reopening of the Greyfell quarry','the reopening of the Greyfell quarry','to protest against',159,177,0.406,'2024-05-14','on Tuesday',NULL,NULL,NULL,NULL,0,NULL,'2024-05-14','Vale Herald',1);
INSERT INTO "statements" VALUES(61,11,1,'direct','speech',217,353,'‘They promised us a lake, and they are giving us a hole,’ said Ruth Amsel, a retired nurse who lives below the ridge. ‘Nobody asked us.’','‘They promised us a lake, and they are giving us a hole,’ … ‘Nobody asked us.’','‘They promised us a lake, and they are giving us a hole,’ … ‘Nobody asked us.’','said',275,279,0.963,NULL,NULL,NULL,NULL,NULL,'c7f6e208bdc72302',0,NULL,'2024-05-14','Vale Herald',1);
INSERT INTO "statements" VALUES(62,11,1,'mixed','speech',414,494,'it “takes every concern seriously” and that the permit had been granted lawfully','it “takes every concern seriously” and that the permit had been granted lawfully','it “takes every concern seriously” and that the permit had been granted lawfully','said in a written reply',385,408,0.872,NULL,NULL,NULL,NULL,NULL,'7a4cda6ae5003a7c',0,NULL,'2024-05-14','Vale Herald',1);
INSERT INTO "statements" VALUES(63,11,1,'indirect','speech',557,625,'the water table under the ridge has fallen by four metres since 2010','the water table under the ridge has fallen by four metres since 2010','the water table under the ridge has fallen by four metres since 2010','According to',496,508,0.808,NULL,NULL,NULL,NULL,NULL,'e1d885335a7b3ce3',1,NULL,'2024-05-14','Vale Herald',1);
INSERT INTO "statements" VALUES(64,11,1,'indirect','speech',659,686,'the march had been peaceful','the march had been peaceful','the march had been peaceful','said',649,653,0.931,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'2024-05-14','Vale Herald',1);
INSERT INTO "statements" VALUES(65,12,1,'indirect','speech',104,218,'the decision of the Administrative Court to allow families of recognised refugees to apply from within the country','the decision of the Administrative Court to allow families of recognised refugees to apply from within the country','the decision of the Administrative Court to allow families of recognised refuge…','has welcomed',91,103,0.849,NULL,NULL,NULL,NULL,NULL,'508333b1e3377274',0,NULL,NULL,'Vale Refugee Council',1);
INSERT INTO "statements" VALUES(66,12,1,'indirect','speech',236,391,'ends the obligation to travel to a third country;
• sets a time limit of ninety days for each application; and
• applies to cases that are already pending.','ends the obligation to travel to a third country; … sets a time limit of ninety days for each application; and … applies to cases that are already pending.','ends the obligation to travel to a third country; … sets a time limit of ninety…','ruling',225,231,0.8,NULL,NULL,NULL,NULL,NULL,'1979e01cb50d85d3',0,NULL,NULL,'Vale Refugee Council',1);
INSERT INTO "statements" VALUES(67,12,1,'direct','speech',393,552,'“This is what we have asked for since 2019,” said VRC director Amir Haddad. “Children should not have to wait for a stamp in a country where they know nobody.”','“This is what we have asked for since 2019,” … “Children should not have to wait for a stamp in a country where they know nobody.”','“This is what we have asked for since 2019,” … “Children should not have to wai…','said',438,442,0.97,NULL,NULL,NULL,NULL,NULL,'cbea27d90d9ae3aa',0,NULL,NULL,'Vale Refugee Council',1);
INSERT INTO "statements" VALUES(68,12,1,'indirect','speech',569,601,'the lawyers who brought the case','the lawyers who brought the case','the lawyers who brought the case','thanked',561,568,0.763,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,'Vale Refugee Council',1);
INSERT INTO "statements" VALUES(69,12,1,'indirect','speech',616,651,'the Interior Ministry not to appeal','the Interior Ministry not to appeal','the Interior Ministry not to appeal','called on',606,615,0.682,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,'Vale Refugee Council',1);
INSERT INTO "statements" VALUES(70,13,1,'document','speech',163,516,'We, the mayors of the lower Vale, write to you for the third time. The dykes of our towns were built in 1931, and the last repair was paid for by our grandparents.

We ask for a fund of sixty million crowns, to be paid out by need and not by party. We do not believe that another study will hold back the water.

The river will not wait for an election.','We, the mayors of the lower Vale, write to you for the third time. The dykes of our towns were built in 1931, and the last repair was paid for by our grandparents.

We ask for a fund of sixty million crowns, to be paid out by need and not by party. We do not believe that another study will hold back the water.

The river will not wait for an election.','We, the mayors of the lower Vale, write to you for the third time. The dykes of…',NULL,NULL,NULL,0.85,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'2024-05-15','Norpress',1);
INSERT INTO "statements" VALUES(71,13,1,'indirect','speech',339,410,'a fund of sixty million crowns, to be paid out by need and not by party','a fund of sixty million crowns, to be paid out by need and not by party','a fund of sixty million crowns, to be paid out by need and not by party','ask for',331,338,0.686,NULL,NULL,NULL,70,NULL,'dfca6bba95bc2e4c',0,NULL,'2024-05-15','Norpress',1);
INSERT INTO "statements" VALUES(72,13,1,'indirect','attitude',435,473,'another study will hold back the water','another study will hold back the water','another study will hold back the water','do not believe',415,429,0.624,NULL,NULL,NULL,70,NULL,'c2fea420b34bc3dd',0,NULL,'2024-05-15','Norpress',1);
CREATE TABLE work_fields (
	work_id INTEGER NOT NULL, 
	field TEXT NOT NULL, 
	citation_id INTEGER NOT NULL, 
	CONSTRAINT pk_work_fields PRIMARY KEY (work_id, field), 
	CONSTRAINT fk_work_fields_citation_id_citations FOREIGN KEY(citation_id) REFERENCES citations (id) ON DELETE CASCADE, 
	CONSTRAINT fk_work_fields_work_id_works FOREIGN KEY(work_id) REFERENCES works (id) ON DELETE CASCADE
);
INSERT INTO "work_fields" VALUES(6,'URL',8);
INSERT INTO "work_fields" VALUES(6,'author',8);
INSERT INTO "work_fields" VALUES(6,'title',8);
INSERT INTO "work_fields" VALUES(6,'issued',8);
INSERT INTO "work_fields" VALUES(6,'type',8);
INSERT INTO "work_fields" VALUES(7,'author',9);
INSERT INTO "work_fields" VALUES(7,'title',9);
INSERT INTO "work_fields" VALUES(7,'issued',9);
INSERT INTO "work_fields" VALUES(7,'publisher',9);
INSERT INTO "work_fields" VALUES(7,'publisher-place',9);
INSERT INTO "work_fields" VALUES(7,'type',9);
INSERT INTO "work_fields" VALUES(8,'author',10);
INSERT INTO "work_fields" VALUES(8,'issued',10);
INSERT INTO "work_fields" VALUES(8,'type',10);
INSERT INTO "work_fields" VALUES(9,'URL',11);
INSERT INTO "work_fields" VALUES(9,'author',11);
INSERT INTO "work_fields" VALUES(9,'title',11);
INSERT INTO "work_fields" VALUES(9,'issued',11);
INSERT INTO "work_fields" VALUES(9,'type',11);
INSERT INTO "work_fields" VALUES(10,'author',12);
INSERT INTO "work_fields" VALUES(10,'title',12);
INSERT INTO "work_fields" VALUES(10,'container-title',12);
INSERT INTO "work_fields" VALUES(10,'issued',12);
INSERT INTO "work_fields" VALUES(10,'type',12);
INSERT INTO "work_fields" VALUES(11,'author',13);
INSERT INTO "work_fields" VALUES(11,'title',13);
INSERT INTO "work_fields" VALUES(11,'issued',13);
INSERT INTO "work_fields" VALUES(11,'type',13);
INSERT INTO "work_fields" VALUES(12,'URL',14);
INSERT INTO "work_fields" VALUES(12,'type',14);
INSERT INTO "work_fields" VALUES(12,'container-title',14);
INSERT INTO "work_fields" VALUES(13,'type',15);
INSERT INTO "work_fields" VALUES(13,'container-title',15);
INSERT INTO "work_fields" VALUES(14,'author',16);
INSERT INTO "work_fields" VALUES(14,'title',16);
INSERT INTO "work_fields" VALUES(14,'issued',16);
INSERT INTO "work_fields" VALUES(14,'type',16);
INSERT INTO "work_fields" VALUES(1,'URL',1);
INSERT INTO "work_fields" VALUES(1,'author',1);
INSERT INTO "work_fields" VALUES(1,'title',1);
INSERT INTO "work_fields" VALUES(1,'container-title',1);
INSERT INTO "work_fields" VALUES(1,'issued',1);
INSERT INTO "work_fields" VALUES(1,'type',1);
INSERT INTO "work_fields" VALUES(3,'author',3);
INSERT INTO "work_fields" VALUES(3,'title',3);
INSERT INTO "work_fields" VALUES(3,'issued',3);
INSERT INTO "work_fields" VALUES(3,'publisher',3);
INSERT INTO "work_fields" VALUES(3,'publisher-place',3);
INSERT INTO "work_fields" VALUES(3,'type',3);
INSERT INTO "work_fields" VALUES(15,'author',4);
INSERT INTO "work_fields" VALUES(15,'title',4);
INSERT INTO "work_fields" VALUES(15,'container-title',4);
INSERT INTO "work_fields" VALUES(15,'issued',4);
INSERT INTO "work_fields" VALUES(15,'volume',4);
INSERT INTO "work_fields" VALUES(15,'issue',4);
INSERT INTO "work_fields" VALUES(15,'type',4);
INSERT INTO "work_fields" VALUES(15,'page',4);
INSERT INTO "work_fields" VALUES(4,'author',7);
INSERT INTO "work_fields" VALUES(4,'title',7);
INSERT INTO "work_fields" VALUES(4,'container-title',7);
INSERT INTO "work_fields" VALUES(4,'issued',7);
INSERT INTO "work_fields" VALUES(4,'volume',7);
INSERT INTO "work_fields" VALUES(4,'issue',7);
INSERT INTO "work_fields" VALUES(4,'type',7);
INSERT INTO "work_fields" VALUES(4,'page',7);
INSERT INTO "work_fields" VALUES(5,'author',6);
INSERT INTO "work_fields" VALUES(5,'title',6);
INSERT INTO "work_fields" VALUES(5,'container-title',6);
INSERT INTO "work_fields" VALUES(5,'issued',6);
INSERT INTO "work_fields" VALUES(5,'type',6);
CREATE TABLE work_keys (
	"key" TEXT NOT NULL, 
	work_id INTEGER NOT NULL, 
	CONSTRAINT pk_work_keys PRIMARY KEY ("key", work_id), 
	CONSTRAINT fk_work_keys_work_id_works FOREIGN KEY(work_id) REFERENCES works (id) ON DELETE CASCADE
);
INSERT INTO "work_keys" VALUES('url:records.example/2024/114',1);
INSERT INTO "work_keys" VALUES('title:answertoquestion114',1);
INSERT INTO "work_keys" VALUES('words:ministry of finance|2024|answer',1);
INSERT INTO "work_keys" VALUES('words:ministry of finance|2024|question',1);
INSERT INTO "work_keys" VALUES('url:daily.example/hospitals',2);
INSERT INTO "work_keys" VALUES('title:hospitalsinfigures',2);
INSERT INTO "work_keys" VALUES('words:moen|2023|hospitals',2);
INSERT INTO "work_keys" VALUES('words:moen|2023|figures',2);
INSERT INTO "work_keys" VALUES('title:reportonthesoundbridge',3);
INSERT INTO "work_keys" VALUES('words:court of audit of norland|2021|report',3);
INSERT INTO "work_keys" VALUES('words:court of audit of norland|2021|sound',3);
INSERT INTO "work_keys" VALUES('title:buildingnothingplanningandpoliticsonthenorlandcoast',4);
INSERT INTO "work_keys" VALUES('words:holt|2015|building',4);
INSERT INTO "work_keys" VALUES('words:holt|2015|nothing',4);
INSERT INTO "work_keys" VALUES('title:wheredidtheharbourmoneygo',5);
INSERT INTO "work_keys" VALUES('words:aske|2019|where',5);
INSERT INTO "work_keys" VALUES('words:aske|2019|did',5);
INSERT INTO "work_keys" VALUES('url:audit.example/reports/2011-17',6);
INSERT INTO "work_keys" VALUES('title:reportontheconditionofpublicpiers',6);
INSERT INTO "work_keys" VALUES('words:court of audit of norland|2011|report',6);
INSERT INTO "work_keys" VALUES('words:court of audit of norland|2011|condition',6);
INSERT INTO "work_keys" VALUES('title:afterthestorm',7);
INSERT INTO "work_keys" VALUES('words:strand|2014|after',7);
INSERT INTO "work_keys" VALUES('words:strand|2014|storm',7);
INSERT INTO "work_keys" VALUES('url:waters.example/survey-2023',9);
INSERT INTO "work_keys" VALUES('title:surveyofthelowervale',9);
INSERT INTO "work_keys" VALUES('words:institute of inland waters|2023|survey',9);
INSERT INTO "work_keys" VALUES('words:institute of inland waters|2023|lower',9);
INSERT INTO "work_keys" VALUES('title:fourteenhoursonthebridge',10);
INSERT INTO "work_keys" VALUES('words:moravec|2024|fourteen',10);
INSERT INTO "work_keys" VALUES('words:moravec|2024|hours',10);
INSERT INTO "work_keys" VALUES('title:transcriptoftheweeklybriefing',11);
INSERT INTO "work_keys" VALUES('words:office of the prime minister|2024|transcript',11);
INSERT INTO "work_keys" VALUES('words:office of the prime minister|2024|weekly',11);
INSERT INTO "work_keys" VALUES('url:company.example/press/shifts-2024',12);
INSERT INTO "work_keys" VALUES('named:estria today',13);
INSERT INTO "work_keys" VALUES('title:groundwaterintheuppervale',14);
INSERT INTO "work_keys" VALUES('words:institute of inland waters|2022|groundwater',14);
INSERT INTO "work_keys" VALUES('words:institute of inland waters|2022|upper',14);
CREATE TABLE "works" (
	id INTEGER NOT NULL, 
	label TEXT NOT NULL, 
	authors TEXT, 
	title TEXT, 
	container TEXT, 
	issued TEXT, 
	url TEXT, 
	doi TEXT, 
	csl JSON NOT NULL, 
	kind TEXT NOT NULL, 
	recipe TEXT NOT NULL, 
	CONSTRAINT pk_works PRIMARY KEY (id)
);
INSERT INTO "works" VALUES(1,'Ministry of Finance 2024, Answer to question 114','Ministry of Finance','Answer to question 114','Parliamentary Record','2024-05-28','https://records.example/2024/114',NULL,'{"type": "article-newspaper", "title": "Answer to question 114", "author": [{"literal": "Ministry of Finance"}], "container-title": "Parliamentary Record", "issued": {"date-parts": [[2024, 5, 28]]}, "URL": "https://records.example/2024/114"}','article','works-2');
INSERT INTO "works" VALUES(2,'Moen 2023, Hospitals in figures','Moen, A.','Hospitals in figures','Norland Daily','2023-11-08','https://daily.example/hospitals',NULL,'{"type": "article-newspaper", "title": "Hospitals in figures", "author": [{"family": "Moen", "given": "A."}], "container-title": "Norland Daily", "issued": {"date-parts": [[2023, 11, 8]]}, "URL": "https://daily.example/hospitals"}','article','works-2');
INSERT INTO "works" VALUES(3,'Court of Audit of Norland 2021, Report on the Sound Bridge','Court of Audit of Norland','Report on the Sound Bridge',NULL,'2021',NULL,NULL,'{"type": "report", "title": "Report on the Sound Bridge", "author": [{"literal": "Court of Audit of Norland"}], "publisher": "State Press", "publisher-place": "Lindhaven", "issued": {"date-parts": [[2021]]}}','report','works-2');
INSERT INTO "works" VALUES(4,'Holt & Marsh 2015, Building Nothing: Planning and Politics on the Norland Coast','Holt, P.; Marsh, D.','Building Nothing: Planning and Politics on the Norland Coast','Journal of Northern Studies','2015',NULL,NULL,'{"type": "article-journal", "title": "Building Nothing: Planning and Politics on the Norland Coast", "author": [{"family": "Holt", "given": "P."}, {"family": "Marsh", "given": "D."}], "container-title": "Journal of Northern Studies", "volume": "12", "issue": "3", "page": "44-61", "issued": {"date-parts": [[2015]]}}','article','works-2');
INSERT INTO "works" VALUES(5,'Aske 2019, Where did the harbour money go?','Aske, L.','Where did the harbour money go?','The Lindhaven Courier','2019-03-04',NULL,NULL,'{"type": "article-newspaper", "title": "Where did the harbour money go?", "author": [{"family": "Aske", "given": "L."}], "container-title": "The Lindhaven Courier", "issued": {"date-parts": [[2019, 3, 4]]}}','article','works-2');
INSERT INTO "works" VALUES(6,'Court of Audit of Norland 2011, Report on the condition of public piers','Court of Audit of Norland','Report on the condition of public piers',NULL,'2011-10-12','https://audit.example/reports/2011-17',NULL,'{"type": "report", "title": "Report on the condition of public piers", "author": [{"literal": "Court of Audit of Norland"}], "issued": {"date-parts": [[2011, 10, 12]]}, "URL": "https://audit.example/reports/2011-17"}','report','works-2');
INSERT INTO "works" VALUES(7,'Strand 2014, After the Storm','Strand, E.','After the Storm',NULL,'2014',NULL,NULL,'{"type": "book", "title": "After the Storm", "author": [{"family": "Strand", "given": "E."}], "publisher": "Harbour Press", "publisher-place": "Lindhaven", "issued": {"date-parts": [[2014]]}}','book','works-2');
INSERT INTO "works" VALUES(8,'Council meeting 2024','Council meeting',NULL,NULL,'2024-05-02',NULL,NULL,'{"type": "document", "author": [{"literal": "Council meeting"}], "issued": {"date-parts": [[2024, 5, 2]]}}','document','works-2');
INSERT INTO "works" VALUES(9,'Institute of Inland Waters 2023, Survey of the lower Vale','Institute of Inland Waters','Survey of the lower Vale',NULL,'2023-11-30','https://waters.example/survey-2023',NULL,'{"type": "webpage", "title": "Survey of the lower Vale", "author": [{"literal": "Institute of Inland Waters"}], "issued": {"date-parts": [[2023, 11, 30]]}, "URL": "https://waters.example/survey-2023"}','web page','works-2');
INSERT INTO "works" VALUES(10,'Moravec 2024, Fourteen hours on the bridge','Moravec, K.','Fourteen hours on the bridge','Estria Today','2024-04-22',NULL,NULL,'{"type": "article-newspaper", "title": "Fourteen hours on the bridge", "author": [{"family": "Moravec", "given": "K."}], "container-title": "Estria Today", "issued": {"date-parts": [[2024, 4, 22]]}}','article','works-2');
INSERT INTO "works" VALUES(11,'Office of the Prime Minister 2024, Transcript of the weekly briefing','Office of the Prime Minister','Transcript of the weekly briefing',NULL,'2024-05-07',NULL,NULL,'{"type": "document", "title": "Transcript of the weekly briefing", "author": [{"literal": "Office of the Prime Minister"}], "issued": {"date-parts": [[2024, 5, 7]]}}','document','works-2');
INSERT INTO "works" VALUES(12,'https://company.example/press/shifts-2024',NULL,NULL,'company.example',NULL,'https://company.example/press/shifts-2024',NULL,'{"type": "webpage", "container-title": "company.example", "URL": "https://company.example/press/shifts-2024"}','web page','works-2');
INSERT INTO "works" VALUES(13,'Estria Today',NULL,NULL,'Estria Today',NULL,NULL,NULL,'{"type": "article-newspaper", "container-title": "Estria Today"}','article','works-2');
INSERT INTO "works" VALUES(14,'Institute of Inland Waters 2022, Groundwater in the Upper Vale','Institute of Inland Waters','Groundwater in the Upper Vale',NULL,'2022',NULL,NULL,'{"type": "document", "title": "Groundwater in the Upper Vale", "author": [{"literal": "Institute of Inland Waters"}], "issued": {"date-parts": [[2022]]}}','document','works-2');
INSERT INTO "works" VALUES(15,'Holt & Marsh 2015, Building Nothing: Planning and Politics on the Norland Coast','Holt, P.; Marsh, D.','Building Nothing: Planning and Politics on the Norland Coast','Journal of Northern Studies','2015',NULL,NULL,'{"type": "article-journal", "title": "Building Nothing: Planning and Politics on the Norland Coast", "author": [{"family": "Holt", "given": "P."}, {"family": "Marsh", "given": "D."}], "container-title": "Journal of Northern Studies", "volume": "12", "issue": "3", "page": "44-61", "issued": {"date-parts": [[2015]]}}','article','works-2');
CREATE INDEX ix_decisions_action ON decisions (action);
CREATE INDEX ix_decisions_replaces ON decisions (replaces);
CREATE INDEX ix_speakers_kind ON speakers (kind);
CREATE INDEX ix_speakers_name ON speakers (name);
CREATE INDEX ix_documents_replaced_by ON documents (replaced_by);
CREATE INDEX ix_documents_run_id ON documents (run_id);
CREATE INDEX ix_documents_source ON documents (source);
CREATE INDEX ix_matches_run_id ON matches (run_id);
CREATE INDEX ix_speaker_blocks_speaker_id ON speaker_blocks (speaker_id);
CREATE INDEX ix_speaker_names_key ON speaker_names ("key");
CREATE INDEX ix_speaker_names_last_key ON speaker_names (last_key);
CREATE INDEX ix_work_keys_work_id ON work_keys (work_id);
CREATE INDEX ix_articles_current ON articles (current);
CREATE INDEX ix_articles_document_id ON articles (document_id);
CREATE INDEX ix_articles_hash ON articles (hash);
CREATE INDEX ix_articles_outlet ON articles (outlet);
CREATE INDEX ix_articles_outlet_id ON articles (outlet_id);
CREATE INDEX ix_articles_published ON articles (published);
CREATE INDEX ix_articles_run_id ON articles (run_id);
CREATE INDEX ix_articles_title ON articles (title);
CREATE INDEX ix_article_authors_author_id ON article_authors (author_id);
CREATE INDEX ix_markers_article_id ON markers (article_id);
CREATE INDEX ix_statements_act ON statements (act);
CREATE INDEX ix_statements_article_id ON statements (article_id);
CREATE INDEX ix_statements_claim_id ON statements (claim_id);
CREATE INDEX ix_statements_claim_key ON statements (claim_key) WHERE claim_key is not null;
CREATE INDEX ix_statements_kind ON statements (kind);
CREATE INDEX ix_statements_outlet ON statements (outlet);
CREATE INDEX ix_statements_parent_id ON statements (parent_id);
CREATE INDEX ix_statements_published ON statements (published);
CREATE INDEX ix_statements_run_id ON statements (run_id);
CREATE INDEX ix_statements_said_on ON statements (said_on);
CREATE INDEX ix_statements_unsourced ON statements (id) WHERE source_count = 0;
CREATE INDEX ix_attributions_speaker_id_statement_id ON attributions (speaker_id, statement_id);
CREATE INDEX ix_marker_notes_note_id ON marker_notes (note_id);
CREATE INDEX ix_statement_works_citation_id ON statement_works (citation_id);
CREATE INDEX ix_statement_works_how ON statement_works (how);
CREATE INDEX ix_statement_works_work_id ON statement_works (work_id);
CREATE INDEX ix_work_fields_citation_id ON work_fields (citation_id);
CREATE INDEX ix_works_title ON works (title);
CREATE INDEX ix_works_label ON works (label);
CREATE INDEX ix_works_kind ON works (kind);
CREATE INDEX ix_citations_work_id ON citations (work_id);
CREATE INDEX ix_citations_note_id ON citations (note_id);
CREATE INDEX ix_citations_found_id ON citations (found_id);
CREATE INDEX ix_citations_origin ON citations (origin);
CREATE INDEX ix_citations_decided ON citations (found_id, work_id) WHERE found_id <> work_id;
COMMIT;
