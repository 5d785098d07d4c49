-- A database of the first revision with three of the seeds in it, one of them in two versions; views, triggers and the search index left out.
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('b1f0c2d4e6a8');
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
INSERT INTO "article_authors" VALUES(8,3,1);
INSERT INTO "article_authors" VALUES(10,1,1);
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

','sha256:510f8c0084f35ac4e4abf658522fac3460070d7b175b522243ca4e92e42c9348',NULL,0);
INSERT INTO "articles" VALUES(2,1,1,2,462,1109,'The Bridge That Ate the Budget',2,'Coast Review','Jonas Lindqvist',NULL,NULL,NULL,'en',NULL,'The Bridge That Ate the Budget

By Jonas Lindqvist

Ten years ago the Sound Bridge was a line on a napkin. Today it costs more than all hospitals of the coast together.[2]

The Court of Audit called the first estimate "a number without an author."[3] The engineers knew it, the ministers knew it, and, as Holt and Marsh have shown, the banks knew it too.[4] A study in the Journal of Northern Studies puts the final price at nine billion crowns.[5]

"Everybody signed, so nobody was responsible," a former official of the Finance Ministry told me. He asked not to be named.

Jonas Lindqvist is an economist and a contributor to the Coast Review.

','sha256:60c14d91d270e5d7aae26c8e02a780d64ac312c8788aca80fb9ccbfc525f859e',NULL,0);
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
','sha256:f923737975269b77d5de61ce7150322b0a0a9a90fbd8a8491058c65fe43a0f42',NULL,0);
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
INSERT INTO "articles" VALUES(8,3,1,1,0,1025,'Ferry crews vote to strike over night shifts',4,'Estria Today','Katya Moravec','2024-05-07','metadata: article:published_time',NULL,'en',NULL,'Ferry crews vote to strike over night shifts

By Katya Moravec

Crews of the Estrian ferry line have voted to strike for two days in June, the Seafarers'' Union said in a statement on Monday. The union says that night shifts of fourteen hours have become the rule.1

“Nobody can steer a ship safely at the end of such a night,” union leader Dana Petrov told Estria Today. “We have asked for talks four times.”

The company rejected the claim. Its director, Milan Kovač, said no shift had lasted longer than ten hours, and called the vote “a gift to the competition.” A table of shifts that the company published in April shows eleven shifts of more than twelve hours.

We welcome every inspection, announced or not.

Passengers were told to expect cancellations. Prime Minister Ingrid Solvay of Norland said on Tuesday that she hopes for “a quick and quiet agreement.”2

Moravec, K. (2024, April 22). Fourteen hours on the bridge. Estria Today.

Office of the Prime Minister. (2024, May 7). Transcript of the weekly briefing.
','sha256:1c79e7a13997b1df43f5a91c4e4d67c6aa2cda3d24b65ecd9792ab7b12440a68',NULL,1);
INSERT INTO "articles" VALUES(9,4,2,1,0,462,'Solvay: No Second Referendum on the Bridge',1,'Norpress',NULL,'2024-06-02','date line',NULL,'en',NULL,'Solvay: No Second Referendum on the Bridge

Norpress, 2 June 2024

Prime Minister Ingrid Solvay has ruled out a second referendum on the Sound Bridge. "The people have spoken, and they were not whispering," she said in a television interview on Sunday.

Opposition leader Marta Berg accused the government of hiding the cost of the bridge. She claimed that the price had doubled since the vote.[1] The Finance Ministry did not respond to a request for comment.

','sha256:510f8c0084f35ac4e4abf658522fac3460070d7b175b522243ca4e92e42c9348',NULL,1);
INSERT INTO "articles" VALUES(10,4,2,2,462,1109,'The Bridge That Ate the Budget',2,'Coast Review','Jonas Lindqvist',NULL,NULL,NULL,'en',NULL,'The Bridge That Ate the Budget

By Jonas Lindqvist

Ten years ago the Sound Bridge was a line on a napkin. Today it costs more than all hospitals of the coast together.[2]

The Court of Audit called the first estimate "a number without an author."[3] The engineers knew it, the ministers knew it, and, as Holt and Marsh have shown, the banks knew it too.[4] A study in the Journal of Northern Studies puts the final price at nine billion crowns.[5]

"Everybody signed, so nobody was responsible," a former official of the Finance Ministry told me. He asked not to be named.

Jonas Lindqvist is an economist and a contributor to the Coast Review.

','sha256:60c14d91d270e5d7aae26c8e02a780d64ac312c8788aca80fb9ccbfc525f859e',NULL,1);
INSERT INTO "articles" VALUES(11,4,2,3,1109,1697,'Fuel Prices on the Coast, Week 22',1,'Norpress',NULL,'2024-06-03','date line',NULL,'en',NULL,'Fuel Prices on the Coast, Week 22

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
INSERT INTO "attributions" VALUES(33,1,10,'Seafarers'' Union','organization','Seafarers'' Union',143,159,'printed',0.968,NULL);
INSERT INTO "attributions" VALUES(34,1,10,'Seafarers'' Union','organization','The union',191,200,'role',0.992,NULL);
INSERT INTO "attributions" VALUES(35,1,11,'Dana Petrov','person','leader Dana Petrov',333,351,'printed',0.981,'union leader');
INSERT INTO "attributions" VALUES(36,1,NULL,NULL,'group','The company',410,421,'role',0.972,NULL);
INSERT INTO "attributions" VALUES(37,1,12,'Milan Kovač','person','Milan Kovač',456,467,'printed',0.984,NULL);
INSERT INTO "attributions" VALUES(38,1,12,'Milan Kovač','person','Milan Kovač',456,467,'printed',0.743,NULL);
INSERT INTO "attributions" VALUES(39,1,NULL,NULL,'anonymous','the company published in April',589,619,'role',0.902,NULL);
INSERT INTO "attributions" VALUES(41,1,NULL,NULL,'group','Passengers',716,726,'role',0.976,NULL);
INSERT INTO "attributions" VALUES(42,1,1,'Ingrid Solvay','person','Prime Minister Ingrid Solvay',762,790,'printed',0.984,'Prime Minister');
INSERT INTO "attributions" VALUES(43,1,1,'Ingrid Solvay','person','Prime Minister Ingrid Solvay',67,95,'printed',0.983,'Prime Minister');
INSERT INTO "attributions" VALUES(44,1,1,'Ingrid Solvay','person','she',207,210,'pronoun',0.98,NULL);
INSERT INTO "attributions" VALUES(45,1,2,'Marta Berg','person','leader Marta Berg',265,282,'printed',0.933,'Opposition leader');
INSERT INTO "attributions" VALUES(46,1,2,'Marta Berg','person','She',340,343,'pronoun',0.961,NULL);
INSERT INTO "attributions" VALUES(47,1,3,'Jonas Lindqvist','person',NULL,NULL,NULL,'author',0.9,NULL);
INSERT INTO "attributions" VALUES(48,1,4,'Court of Audit','organization','Court of Audit',177,191,'printed',0.979,NULL);
INSERT INTO "attributions" VALUES(49,1,3,'Jonas Lindqvist','person',NULL,NULL,NULL,'author',0.9,NULL);
INSERT INTO "attributions" VALUES(50,1,NULL,NULL,'anonymous','A study in the Journal of Northern Studies',358,400,'role',0.984,NULL);
INSERT INTO "attributions" VALUES(51,1,NULL,NULL,'anonymous','a former official of the Finance Ministry',497,538,'role',0.983,NULL);
INSERT INTO "attributions" VALUES(52,1,NULL,NULL,'anonymous','He',548,550,'pronoun',0.946,NULL);
CREATE TABLE authors (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	CONSTRAINT pk_authors PRIMARY KEY (id), 
	CONSTRAINT uq_authors_name UNIQUE (name)
);
INSERT INTO "authors" VALUES(1,'Jonas Lindqvist');
INSERT INTO "authors" VALUES(2,'Tomas Wren');
INSERT INTO "authors" VALUES(3,'Katya Moravec');
CREATE TABLE citations (
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
	CONSTRAINT pk_citations PRIMARY KEY (id), 
	CONSTRAINT fk_citations_article_id_articles FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE, 
	CONSTRAINT fk_citations_note_id_notes FOREIGN KEY(note_id) REFERENCES notes (id) ON DELETE SET NULL, 
	CONSTRAINT fk_citations_work_id_works FOREIGN KEY(work_id) REFERENCES works (id) ON DELETE SET NULL, 
	CONSTRAINT uq_citations_article_id_number UNIQUE (article_id, number)
);
INSERT INTO "citations" VALUES(1,1,1,1,1,'1','Ministry of Finance, "Answer to question 114," Parliamentary Record, 28 May 2024, https://records.example/2024/114.',NULL,NULL,1240,1355,'{"URL": "https://records.example/2024/114", "title": "Answer to question 114", "author": [{"literal": "Ministry of Finance"}], "issued": {"date-parts": [[2024, 5, 28]]}, "container-title": "Parliamentary Record", "type": "article-newspaper"}',NULL,NULL);
INSERT INTO "citations" VALUES(2,2,1,2,2,'2','Moen, A. (2023, November 8). Hospitals in figures. Norland Daily. https://daily.example/hospitals',NULL,NULL,1357,1454,'{"URL": "https://daily.example/hospitals", "issued": {"date-parts": [[2023, 11, 8]]}, "author": [{"family": "Moen", "given": "A."}], "title": "Hospitals in figures", "container-title": "Norland Daily", "type": "article-newspaper"}',NULL,NULL);
INSERT INTO "citations" VALUES(3,2,2,3,3,'3','Court of Audit of Norland, Report on the Sound Bridge (Lindhaven: State Press, 2021), 12.',NULL,NULL,1456,1545,'{"publisher-place": "Lindhaven", "publisher": "State Press", "issued": {"date-parts": [[2021]]}, "author": [{"literal": "Court of Audit of Norland"}], "title": "Report on the Sound Bridge", "type": "book"}','p. 12',NULL);
INSERT INTO "citations" VALUES(4,2,3,4,4,'4','Holt, P., & Marsh, D. (2015). Building Nothing: Planning and Politics on the Norland Coast. Journal of Northern Studies, 12(3), 44-61.',NULL,NULL,1547,1681,'{"issued": {"date-parts": [[2015]]}, "author": [{"family": "Holt", "given": "P."}, {"family": "Marsh", "given": "D."}], "title": "Building Nothing: Planning and Politics on the Norland Coast", "volume": "12", "issue": "3", "page": "44-61", "container-title": "Journal of Northern Studies", "type": "article-journal"}',NULL,NULL);
INSERT INTO "citations" VALUES(5,2,4,5,4,'5','Ibid., p. 58.',NULL,NULL,1683,1696,'{"issued": {"date-parts": [[2015]]}, "author": [{"family": "Holt", "given": "P."}, {"family": "Marsh", "given": "D."}], "title": "Building Nothing: Planning and Politics on the Norland Coast", "volume": "12", "issue": "3", "page": "44-61", "container-title": "Journal of Northern Studies", "type": "article-journal"}','p. 58',3);
INSERT INTO "citations" VALUES(6,7,1,6,5,'1','Aske, L. (2019, March 4). Where did the harbour money go? The Lindhaven Courier.',876,956,NULL,NULL,'{"issued": {"date-parts": [[2019, 3, 4]]}, "author": [{"family": "Aske", "given": "L."}], "title": "Where did the harbour money go?", "container-title": "The Lindhaven Courier", "type": "article-newspaper"}',NULL,NULL);
INSERT INTO "citations" VALUES(7,7,2,7,4,'2','Holt, P., & Marsh, D. (2015). Building Nothing: Planning and Politics on the Norland Coast. Journal of Northern Studies, 12(3), 44-61.',962,1096,NULL,NULL,'{"issued": {"date-parts": [[2015]]}, "author": [{"family": "Holt", "given": "P."}, {"family": "Marsh", "given": "D."}], "title": "Building Nothing: Planning and Politics on the Norland Coast", "volume": "12", "issue": "3", "page": "44-61", "container-title": "Journal of Northern Studies", "type": "article-journal"}',NULL,NULL);
INSERT INTO "citations" VALUES(8,7,3,8,6,'3','Court of Audit of Norland. (2011, October 12). Report on the condition of public piers. https://audit.example/reports/2011-17',1102,1227,NULL,NULL,'{"URL": "https://audit.example/reports/2011-17", "issued": {"date-parts": [[2011, 10, 12]]}, "author": [{"literal": "Court of Audit of Norland"}], "title": "Report on the condition of public piers", "type": "webpage"}',NULL,NULL);
INSERT INTO "citations" VALUES(9,7,4,9,7,'4','Strand, E. (2014). After the Storm. Lindhaven: Harbour Press.',1233,1294,NULL,NULL,'{"issued": {"date-parts": [[2014]]}, "author": [{"family": "Strand", "given": "E."}], "title": "After the Storm", "publisher-place": "Lindhaven", "publisher": "Harbour Press", "type": "book"}',NULL,NULL);
INSERT INTO "citations" VALUES(10,8,1,10,8,'1','Moravec, K. (2024, April 22). Fourteen hours on the bridge. Estria Today.',870,943,NULL,NULL,'{"issued": {"date-parts": [[2024, 4, 22]]}, "author": [{"family": "Moravec", "given": "K."}], "title": "Fourteen hours on the bridge", "container-title": "Estria Today", "type": "article-newspaper"}',NULL,NULL);
INSERT INTO "citations" VALUES(11,8,2,11,9,'2','Office of the Prime Minister. (2024, May 7). Transcript of the weekly briefing.',945,1024,NULL,NULL,'{"issued": {"date-parts": [[2024, 5, 7]]}, "author": [{"literal": "Office of the Prime Minister"}], "title": "Transcript of the weekly briefing", "type": "document"}',NULL,NULL);
INSERT INTO "citations" VALUES(12,8,3,NULL,10,NULL,'A table of shifts',566,583,NULL,NULL,'{"URL": "https://company.example/press/shifts-2024?utm_source=page", "type": "webpage", "container-title": "company.example"}',NULL,NULL);
INSERT INTO "citations" VALUES(13,9,1,12,1,'1','Ministry of Finance, "Answer to question 114," Parliamentary Record, 28 May 2024, https://records.example/2024/114.',NULL,NULL,1240,1355,'{"URL": "https://records.example/2024/114", "title": "Answer to question 114", "author": [{"literal": "Ministry of Finance"}], "issued": {"date-parts": [[2024, 5, 28]]}, "container-title": "Parliamentary Record", "type": "article-newspaper"}',NULL,NULL);
INSERT INTO "citations" VALUES(14,10,1,13,2,'2','Moen, A. (2023, November 8). Hospitals in figures. Norland Daily. https://daily.example/hospitals',NULL,NULL,1357,1454,'{"URL": "https://daily.example/hospitals", "issued": {"date-parts": [[2023, 11, 8]]}, "author": [{"family": "Moen", "given": "A."}], "title": "Hospitals in figures", "container-title": "Norland Daily", "type": "article-newspaper"}',NULL,NULL);
INSERT INTO "citations" VALUES(15,10,2,14,3,'3','Court of Audit of Norland, Report on the Sound Bridge (Lindhaven: State Press, 2021), 12.',NULL,NULL,1456,1545,'{"publisher-place": "Lindhaven", "publisher": "State Press", "issued": {"date-parts": [[2021]]}, "author": [{"literal": "Court of Audit of Norland"}], "title": "Report on the Sound Bridge", "type": "book"}','p. 12',NULL);
INSERT INTO "citations" VALUES(16,10,3,15,4,'4','Holt, P., & Marsh, D. (2015). Building Nothing: Planning and Politics on the Norland Coast. Journal of Northern Studies, 12(3), 44-61.',NULL,NULL,1547,1681,'{"issued": {"date-parts": [[2015]]}, "author": [{"family": "Holt", "given": "P."}, {"family": "Marsh", "given": "D."}], "title": "Building Nothing: Planning and Politics on the Norland Coast", "volume": "12", "issue": "3", "page": "44-61", "container-title": "Journal of Northern Studies", "type": "article-journal"}',NULL,NULL);
INSERT INTO "citations" VALUES(17,10,4,16,4,'5','Ibid., p. 58.',NULL,NULL,1683,1696,'{"issued": {"date-parts": [[2015]]}, "author": [{"family": "Holt", "given": "P."}, {"family": "Marsh", "given": "D."}], "title": "Building Nothing: Planning and Politics on the Norland Coast", "volume": "12", "issue": "3", "page": "44-61", "container-title": "Journal of Northern Studies", "type": "article-journal"}','p. 58',3);
CREATE TABLE claims (
	id INTEGER NOT NULL, 
	label TEXT NOT NULL, 
	CONSTRAINT pk_claims PRIMARY KEY (id)
);
INSERT INTO "claims" VALUES(1,'the harbour agreement will not be reopened before the elections');
INSERT INTO "claims" VALUES(2,'a second referendum on the Sound Bridge');
INSERT INTO "claims" VALUES(3,'the government of hiding the cost of the bridge');
INSERT INTO "claims" VALUES(4,'the price had doubled since the vote');
INSERT INTO "claims" VALUES(5,'the first estimate "a number without an author."');
INSERT INTO "claims" VALUES(6,'the final price at nine billion crowns');
CREATE TABLE counters (
	name TEXT NOT NULL, 
	last INTEGER NOT NULL, 
	CONSTRAINT pk_counters PRIMARY KEY (name)
);
INSERT INTO "counters" VALUES('runs',2);
INSERT INTO "counters" VALUES('documents',4);
INSERT INTO "counters" VALUES('articles',11);
INSERT INTO "counters" VALUES('outlets',4);
INSERT INTO "counters" VALUES('notes',16);
INSERT INTO "counters" VALUES('markers',17);
INSERT INTO "counters" VALUES('citations',17);
INSERT INTO "counters" VALUES('works',10);
INSERT INTO "counters" VALUES('statements',52);
INSERT INTO "counters" VALUES('speakers',12);
INSERT INTO "counters" VALUES('authors',3);
INSERT INTO "counters" VALUES('claims',6);
INSERT INTO "counters" VALUES('matches',1);
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
',NULL,1,'2026-11-25T16:17:13Z',4);
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
',NULL,1,'2026-11-25T16:17:13Z',NULL);
INSERT INTO "documents" VALUES(3,'seeds/strike-page.html','sha256:17e9b0cfb3773c0289b204e0ab0426f73b5aa4315d3d672dafba501b13e2c960',1989,'text/html','utf-8','declared',X'789C9555DB8EDB36107DCF574C1560DBA0B6E47573691C5945BA49D074B1C902EBA2E8D3829646126B9A5448CA1BFD7D6728FAB6CD4B5E2C599A3973E69C192AFFE1DDE7ABD53FB7EFA1F55B553CC9F9024AE86699A04EF8018A8A2E5BF402CA5658877E99F4BE9EFECA6FBDF40A8B0F68ED00A5C507073BE311BC01E7ADDC20981D5AD0B2693DB856D6DEC114DEF33B012B538921CF468858A1B3A643EB8765629A4578934069B4474D55BFA74CF24D44273DDE6BB13D453D6573C8E29865227ADF1A7B127B2DFC20E0C658B1C3F21B2584F5B254B8E8FAB592AEC5EADECBB362F3D9FCF974F6623A7BB59ABD5EFC325BCC663FCFE6F4CB6059D47A6DAA812E5AEC8A5C406BB15E265952FC61B69867A280E343D719EB93E28E2FFC2ACF38E9491E79B07D97DFE50E71B8A4AC0E4A259C5B26EB41498D49F1FB0067BDE759C761C555403535F816A3AF1AEA509013A1A5E050B43AA95A1B0BFEC10009EE406AF8B3D738090877286A61D1BA1FE12F2D8D062764C521827285C72D8908F4F8C6684A4E6145397D0C242CDF0A7F3E6CC4AC36BDF5881A5ABA7123A33596246628697B8569EEFA0E64B54CEC6572D4FCA9A67F97A3AE1450EC9BBE50D597DEBCF964D82828A96347052C936C6547546A54031015C6475D310BD7972D050472930B1B00227545AE53F63BA105DCA2B766475AA9EA6C4D528845FF8E9A0AB7214D8392426D5CE81278D85C1AD1F76C5923EAB6137A008BFF6219CCE0874AC86D0A1F49A64A5A7A6EEC046E242D3F5C9B9DB8783A7FF9FACD64B4409B51512A5ED1F1E0184319DD106F125D83DFEB3B01410D9742A958254C5C242FA0610C9A041F4921ED3869B0E77C1CEDD6FBCE2DB22C324FF1ABD8760AB3CEA273D9E8EE94B7E9B7DE6FEF1D952E71D9898666F52D49B25618548F434D4B1366C39F6871D8519EAFB79D958AC20D4D332ADC513BC709DA1A8BB1CD0754247EE8341D055E2B536E88BBC782C4267B28240C1781D01648ED3A92967A6465B4E9754915C9366D7C40C8B31304F6EB96160F595947505C98678124C3AF0CC4E356A25282215D0AB7963C27D7B4244F2C7CD48D25BBEE8CDA8981B97F3256B123C1451AB6558F8EE6699483BAA75E3A7461900E267DE965B9093ED21D7A108DC5B07A87D13AACCBFC6C5DE8DFFCF1BAB8B1FBFD81521BE3A9750C07B4E12F8E92018A772D1E2E13B84EE1273677128D99CF9FA5F0E17C910993ED5C53BF0DA68FB6E5488A377A2DCACDC84BC9938A44F7735DCB12F707D8B998070E37A4D72B22B0B242BBD2CACEEF131E1037B4EAC4016BA99BB3BAF3FFD5CD42BF5954846F8FE734EB82B6B832DD60C301C6A51F7D29630CE5C52F44367EB4FF03FCDDA694','Ferry crews vote to strike over night shifts

By Katya Moravec

Crews of the Estrian ferry line have voted to strike for two days in June, the Seafarers'' Union said in a statement on Monday. The union says that night shifts of fourteen hours have become the rule.1

“Nobody can steer a ship safely at the end of such a night,” union leader Dana Petrov told Estria Today. “We have asked for talks four times.”

The company rejected the claim. Its director, Milan Kovač, said no shift had lasted longer than ten hours, and called the vote “a gift to the competition.” A table of shifts that the company published in April shows eleven shifts of more than twelve hours.

We welcome every inspection, announced or not.

Passengers were told to expect cancellations. Prime Minister Ingrid Solvay of Norland said on Tuesday that she hopes for “a quick and quiet agreement.”2

Moravec, K. (2024, April 22). Fourteen hours on the bridge. Estria Today.

Office of the Prime Minister. (2024, May 7). Transcript of the weekly briefing.
',NULL,1,'2026-11-25T16:17:13Z',NULL);
INSERT INTO "documents" VALUES(4,'seeds/coast-review.md','sha256:ccdd60a4d95c4472559682dd07b233980c0e51985158e52af9ef4a3ba3fdd864',1777,'text/markdown','utf-8','utf-8',X'789C7D555B6FDB36147ED7AF38708021351425BE7581DFEC65451BB4999104DB439102B4756C11A64895A4EC19C88FDF7728C76B9A612FB674C873F92EA4CECEE8C1999D3A4CE9CED103AF9C2DE99ED7ECD9966D4DCE52AC98E65E971BCEB2FE9DF38DE710721AD26D6B998657C3713FCB165ED74C5FB4D521B2A74F76838C6369AA5420DF1A2EC9B5911485AE8D7FD3E6C1B58877CD0AEA3D22D4B06B0CA3C48E29346ECB3627854DD87EA03DF2C9BA48FB4A8786BDB69BBC47016941A1BDB66816D9F04E078D16DA62B69DE6BDF47B402B7528B2EC8FA6714147D960589598FE8BF251D19CFD86D46AD5064EED68E376EC6DCD36925B53A54BB44B0B2B1752489E97C7E11F246E1458916415D362E3F54AB09454BA762984046D1191B59D8B5C7CFD36782281FD415B252B1DA3FE4025F0085290DF0879D1019BE7EF2DA3F7DA790C51CB68002445A6FF6662B063B59C7A331B409A64A74C013D188C41DA4279A3955450C8B98742BE84C8D720E39044CEA98AB109D3CB4B9F1643C17FAB1ADA5CCAEA25AAA0F5D9599ABE53108FC03D8B1DBE798B50CCB2F9816E9D85233E6B5B7E8732883DB2A5032B1F486DDC1B27D01EBB15190DBB3991D4AA66AB6D418F0E0A928E498040B5F3D24A618B3154B9D0E8A84C785166E514A88A0E5354EC41F5F0099DB1F09B6B7DD26FD696520CD947C5D7DA234578AA1560F4D0BAAD97E06FAF6395BC8C5E2D1E7DD1FBFA6DD449C77683491960B61656D3314FB5EAE3D9F8210C1FE327D047676232358C17AAA3D72BB7B75DE652D9ED290B001C661F3FD18C426CCB83B85C76DD0285554670E0900A44781C1B34076A5AD0D301922D9D0DA18D154A97DA18F1C1CAA36340ED0978E9FD0EAF1F960EF583DE58C6A0C1C18029227A743E0C1A2E867B9458B006316EBDD62BDD8D11FFCBC7D199926A1C908F98206CB97335FCB8C44986FF4AB8E8277F900E42B45C1AAE9677A14A414F1BBD5EB6D1253FC7A4A4487CCF72C6D34118CA41707267CC0A3A87514739D8D97112F1FA1DA638B90434AEF5A605AE420834D2E4466973284EC62FD3EB8BED4F06CB44FAE9CF36EA743049E3FE3D374E16DF5E737D3A17A0A2B99D4230F1D9E278C35E0D07EF721A0C8B4C049F269FE4B42872FAA5B34A4E3709D6600228F3569B7425DDB958E17F4A0B74B712112C0B6770C9ADC2CB102F18136705F5FFC73F7D19E27C8459C6E38BF703196782713E2D7589599A8226D7DDD9FFD0B2C1F470D7A94D2A9FD35FCC5B1A0E5F7D4146AFBE20CF38CE7B4BCFB4E0E89DC1C30D5AA3DE33962E2E2EE8D52F6227DA10C3E533BC92FF51713D49AB7F2A7C35D2C2D5A45BF8151BB2EC1F1B2D50A4','Solvay: No Second Referendum on the Bridge

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
',NULL,2,'2026-11-25T16:17:14Z',NULL);
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
INSERT INTO "marker_notes" VALUES(16,15);
INSERT INTO "marker_notes" VALUES(17,16);
CREATE TABLE markers (
	id INTEGER NOT NULL, 
	article_id INTEGER NOT NULL, 
	label TEXT NOT NULL, 
	start INTEGER NOT NULL, 
	"end" INTEGER NOT NULL, 
	CONSTRAINT pk_markers PRIMARY KEY (id), 
	CONSTRAINT fk_markers_article_id_articles FOREIGN KEY(article_id) REFERENCES articles (id) ON DELETE CASCADE
);
INSERT INTO "markers" VALUES(1,1,'1',394,397);
INSERT INTO "markers" VALUES(2,2,'2',168,171);
INSERT INTO "markers" VALUES(3,2,'3',247,250);
INSERT INTO "markers" VALUES(4,2,'4',354,357);
INSERT INTO "markers" VALUES(5,2,'5',445,448);
INSERT INTO "markers" VALUES(6,7,'1',205,208);
INSERT INTO "markers" VALUES(7,7,'2',362,365);
INSERT INTO "markers" VALUES(8,7,'3',456,459);
INSERT INTO "markers" VALUES(9,7,'4',598,601);
INSERT INTO "markers" VALUES(10,7,'2',813,816);
INSERT INTO "markers" VALUES(11,8,'1',263,264);
INSERT INTO "markers" VALUES(12,8,'2',867,868);
INSERT INTO "markers" VALUES(13,9,'1',394,397);
INSERT INTO "markers" VALUES(14,10,'2',168,171);
INSERT INTO "markers" VALUES(15,10,'3',247,250);
INSERT INTO "markers" VALUES(16,10,'4',354,357);
INSERT INTO "markers" VALUES(17,10,'5',445,448);
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
INSERT INTO "notes" VALUES(10,8,1,'1','Moravec, K. (2024, April 22). Fourteen hours on the bridge. Estria Today.',870,943,NULL,NULL);
INSERT INTO "notes" VALUES(11,8,2,'2','Office of the Prime Minister. (2024, May 7). Transcript of the weekly briefing.',945,1024,NULL,NULL);
INSERT INTO "notes" VALUES(12,9,1,'1','Ministry of Finance, "Answer to question 114," Parliamentary Record, 28 May 2024, https://records.example/2024/114.',NULL,NULL,1240,1355);
INSERT INTO "notes" VALUES(13,10,1,'2','Moen, A. (2023, November 8). Hospitals in figures. Norland Daily. https://daily.example/hospitals',NULL,NULL,1357,1454);
INSERT INTO "notes" VALUES(14,10,2,'3','Court of Audit of Norland, Report on the Sound Bridge (Lindhaven: State Press, 2021), 12.',NULL,NULL,1456,1545);
INSERT INTO "notes" VALUES(15,10,3,'4','Holt, P., & Marsh, D. (2015). Building Nothing: Planning and Politics on the Norland Coast. Journal of Northern Studies, 12(3), 44-61.',NULL,NULL,1547,1681);
INSERT INTO "notes" VALUES(16,10,4,'5','Ibid., p. 58.',NULL,NULL,1683,1696);
CREATE TABLE outlets (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	CONSTRAINT pk_outlets PRIMARY KEY (id), 
	CONSTRAINT uq_outlets_name UNIQUE (name)
);
INSERT INTO "outlets" VALUES(1,'Norpress');
INSERT INTO "outlets" VALUES(2,'Coast Review');
INSERT INTO "outlets" VALUES(3,'The Lindhaven Courier');
INSERT INTO "outlets" VALUES(4,'Estria Today');
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
INSERT INTO "runs" VALUES(1,'0.1.0','tagger-2','{"paths": ["seeds"]}','2026-11-25T16:17:13Z','2026-11-25T16:17:13Z','done',3,8,42);
INSERT INTO "runs" VALUES(2,'0.1.0','tagger-2','{"paths": ["seeds"]}','2026-11-25T16:17:14Z','2026-11-25T16:17:14Z','done',1,3,10);
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
INSERT INTO "speaker_blocks" VALUES('seafarers union',10);
INSERT INTO "speaker_blocks" VALUES('dana petrov',11);
INSERT INTO "speaker_blocks" VALUES('dana|pe',11);
INSERT INTO "speaker_blocks" VALUES('dana|ov',11);
INSERT INTO "speaker_blocks" VALUES('milan kovac',12);
INSERT INTO "speaker_blocks" VALUES('milan|ko',12);
INSERT INTO "speaker_blocks" VALUES('milan|ac',12);
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
INSERT INTO "speaker_names" VALUES(10,'seafarers union','Seafarers'' Union','union');
INSERT INTO "speaker_names" VALUES(11,'dana petrov','Dana Petrov','petrov');
INSERT INTO "speaker_names" VALUES(12,'milan kovac','Milan Kovač','kovac');
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
INSERT INTO "speakers" VALUES(10,'Seafarers'' Union','seafarers union','organization','');
INSERT INTO "speakers" VALUES(11,'Dana Petrov','dana petrov','person','');
INSERT INTO "speakers" VALUES(12,'Milan Kovač','milan kovac','person','');
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
INSERT INTO "statement_markers" VALUES(34,1,'1');
INSERT INTO "statement_markers" VALUES(42,1,'2');
INSERT INTO "statement_markers" VALUES(46,1,'1');
INSERT INTO "statement_markers" VALUES(47,1,'2');
INSERT INTO "statement_markers" VALUES(48,1,'3');
INSERT INTO "statement_markers" VALUES(49,1,'4');
INSERT INTO "statement_markers" VALUES(50,1,'5');
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
INSERT INTO "statement_spans" VALUES(33,1,64,137);
INSERT INTO "statement_spans" VALUES(34,1,211,262);
INSERT INTO "statement_spans" VALUES(35,1,266,326);
INSERT INTO "statement_spans" VALUES(35,2,371,408);
INSERT INTO "statement_spans" VALUES(36,1,431,440);
INSERT INTO "statement_spans" VALUES(37,1,474,515);
INSERT INTO "statement_spans" VALUES(38,1,528,565);
INSERT INTO "statement_spans" VALUES(39,1,626,665);
INSERT INTO "statement_spans" VALUES(40,1,668,714);
INSERT INTO "statement_spans" VALUES(41,1,747,760);
INSERT INTO "statement_spans" VALUES(42,1,823,867);
INSERT INTO "statement_spans" VALUES(43,1,110,149);
INSERT INTO "statement_spans" VALUES(44,1,151,206);
INSERT INTO "statement_spans" VALUES(45,1,291,338);
INSERT INTO "statement_spans" VALUES(46,1,357,393);
INSERT INTO "statement_spans" VALUES(47,1,107,168);
INSERT INTO "statement_spans" VALUES(48,1,199,247);
INSERT INTO "statement_spans" VALUES(49,1,251,354);
INSERT INTO "statement_spans" VALUES(50,1,406,444);
INSERT INTO "statement_spans" VALUES(51,1,450,496);
INSERT INTO "statement_spans" VALUES(52,1,557,572);
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
INSERT INTO "statement_works" VALUES(5,2,2,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(6,3,3,'marker',0.95,'p. 12');
INSERT INTO "statement_works" VALUES(7,4,4,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(8,5,4,'marker',0.95,'p. 58');
INSERT INTO "statement_works" VALUES(25,6,5,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(26,7,4,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(27,8,6,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(28,9,7,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(29,9,7,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(32,7,4,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(34,10,8,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(39,12,10,'link',0.8,NULL);
INSERT INTO "statement_works" VALUES(42,11,9,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(46,13,1,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(47,14,2,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(48,15,3,'marker',0.95,'p. 12');
INSERT INTO "statement_works" VALUES(49,16,4,'marker',0.95,NULL);
INSERT INTO "statement_works" VALUES(50,17,4,'marker',0.95,'p. 58');
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
INSERT INTO "statements" VALUES(1,1,1,'indirect','speech',110,149,'a second referendum on the Sound Bridge','a second referendum on the Sound Bridge','a second referendum on the Sound Bridge','has ruled out',96,109,0.792,NULL,NULL,NULL,NULL,2,'8fd02a1d4a04437d',0,NULL,'2024-06-02','Norpress',0);
INSERT INTO "statements" VALUES(2,1,1,'direct','speech',151,206,'"The people have spoken, and they were not whispering,"','"The people have spoken, and they were not whispering,"','"The people have spoken, and they were not whispering,"','said',211,215,0.963,'2024-06-02','on Sunday','in a television interview on Sunday',NULL,NULL,NULL,0,NULL,'2024-06-02','Norpress',0);
INSERT INTO "statements" VALUES(3,1,1,'indirect','speech',291,338,'the government of hiding the cost of the bridge','the government of hiding the cost of the bridge','the government of hiding the cost of the bridge','accused',283,290,0.764,NULL,NULL,NULL,NULL,3,'1e347cf8d6ea0c99',0,NULL,'2024-06-02','Norpress',0);
INSERT INTO "statements" VALUES(4,1,1,'indirect','speech',357,393,'the price had doubled since the vote','the price had doubled since the vote','the price had doubled since the vote','claimed',344,351,0.889,NULL,NULL,NULL,NULL,4,'cd24b3d57cf39b23',1,NULL,'2024-06-02','Norpress',0);
INSERT INTO "statements" VALUES(5,2,1,'assertion','speech',107,168,'Today it costs more than all hospitals of the coast together.','Today it costs more than all hospitals of the coast together.','Today it costs more than all hospitals of the coast together.',NULL,NULL,NULL,0.9,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,'Coast Review',0);
INSERT INTO "statements" VALUES(6,2,1,'mixed','speech',199,247,'the first estimate "a number without an author."','the first estimate "a number without an author."','the first estimate "a number without an author."','called',192,198,0.868,NULL,NULL,NULL,NULL,5,'c60e23c6811f9841',1,NULL,NULL,'Coast Review',0);
INSERT INTO "statements" VALUES(7,2,1,'assertion','speech',251,354,'The engineers knew it, the ministers knew it, and, as Holt and Marsh have shown, the banks knew it too.','The engineers knew it, the ministers knew it, and, as Holt and Marsh have shown, the banks knew it too.','The engineers knew it, the ministers knew it, and, as Holt and Marsh have shown…',NULL,NULL,NULL,0.9,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,'Coast Review',0);
INSERT INTO "statements" VALUES(8,2,1,'indirect','attitude',406,444,'the final price at nine billion crowns','the final price at nine billion crowns','the final price at nine billion crowns','puts',401,405,0.735,NULL,NULL,NULL,NULL,6,'8d6f58a52b072c91',1,NULL,NULL,'Coast Review',0);
INSERT INTO "statements" VALUES(9,2,1,'direct','speech',450,496,'"Everybody signed, so nobody was responsible,"','"Everybody signed, so nobody was responsible,"','"Everybody signed, so nobody was responsible,"','told',539,543,0.97,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,'Coast Review',0);
INSERT INTO "statements" VALUES(10,2,1,'indirect','speech',557,572,'not to be named','not to be named','not to be named','asked',551,556,0.771,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,'Coast Review',0);
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
INSERT INTO "statements" VALUES(33,8,1,'indirect','speech',64,137,'Crews of the Estrian ferry line have voted to strike for two days in June','Crews of the Estrian ferry line have voted to strike for two days in June','Crews of the Estrian ferry line have voted to strike for two days in June','said',160,164,0.825,'2024-05-06','on Monday','in a statement on Monday',NULL,NULL,'9779bf1fc21644de',0,NULL,'2024-05-07','Estria Today',1);
INSERT INTO "statements" VALUES(34,8,1,'indirect','speech',211,262,'night shifts of fourteen hours have become the rule','night shifts of fourteen hours have become the rule','night shifts of fourteen hours have become the rule','says',201,205,0.914,NULL,NULL,NULL,NULL,NULL,'432076266472d16f',1,NULL,'2024-05-07','Estria Today',1);
INSERT INTO "statements" VALUES(35,8,1,'direct','speech',266,408,'“Nobody can steer a ship safely at the end of such a night,” union leader Dana Petrov told Estria Today. “We have asked for talks four times.”','“Nobody can steer a ship safely at the end of such a night,” … “We have asked for talks four times.”','“Nobody can steer a ship safely at the end of such a night,” … “We have asked f…','told',352,356,0.966,NULL,NULL,'told Estria Today.',NULL,NULL,'ba5ad1bdce02cc39',0,NULL,'2024-05-07','Estria Today',1);
INSERT INTO "statements" VALUES(36,8,1,'indirect','speech',431,440,'the claim','the claim','the claim','rejected',422,430,0.846,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'2024-05-07','Estria Today',1);
INSERT INTO "statements" VALUES(37,8,1,'indirect','speech',474,515,'no shift had lasted longer than ten hours','no shift had lasted longer than ten hours','no shift had lasted longer than ten hours','said',469,473,0.906,NULL,NULL,NULL,NULL,NULL,'5c01aeeaa4a3e8ec',0,NULL,'2024-05-07','Estria Today',1);
INSERT INTO "statements" VALUES(38,8,1,'mixed','speech',528,565,'the vote “a gift to the competition.”','the vote “a gift to the competition.”','the vote “a gift to the competition.”','called',521,527,0.833,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'2024-05-07','Estria Today',1);
INSERT INTO "statements" VALUES(39,8,1,'indirect','attitude',626,665,'eleven shifts of more than twelve hours','eleven shifts of more than twelve hours','eleven shifts of more than twelve hours','shows',620,625,0.697,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,'2024-05-07','Estria Today',1);
INSERT INTO "statements" VALUES(40,8,1,'direct','speech',668,714,'We welcome every inspection, announced or not.','We welcome every inspection, announced or not.','We welcome every inspection, announced or not.',NULL,NULL,NULL,0.5,NULL,NULL,NULL,NULL,NULL,'97325f05034b60ff',0,NULL,'2024-05-07','Estria Today',1);
INSERT INTO "statements" VALUES(41,8,1,'indirect','attitude',747,760,'cancellations','cancellations','cancellations','were told to expect',727,746,0.982,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,'2024-05-07','Estria Today',1);
INSERT INTO "statements" VALUES(42,8,1,'mixed','speech',823,867,'she hopes for “a quick and quiet agreement.”','she hopes for “a quick and quiet agreement.”','she hopes for “a quick and quiet agreement.”','said',802,806,0.959,'2024-05-07','on Tuesday',NULL,NULL,NULL,'92bbb74ac2f51754',1,NULL,'2024-05-07','Estria Today',1);
INSERT INTO "statements" VALUES(43,9,2,'indirect','speech',110,149,'a second referendum on the Sound Bridge','a second referendum on the Sound Bridge','a second referendum on the Sound Bridge','has ruled out',96,109,0.792,NULL,NULL,NULL,NULL,2,'8fd02a1d4a04437d',0,NULL,'2024-06-02','Norpress',1);
INSERT INTO "statements" VALUES(44,9,2,'direct','speech',151,206,'"The people have spoken, and they were not whispering,"','"The people have spoken, and they were not whispering,"','"The people have spoken, and they were not whispering,"','said',211,215,0.963,'2024-06-02','on Sunday','in a television interview on Sunday',NULL,NULL,NULL,0,NULL,'2024-06-02','Norpress',1);
INSERT INTO "statements" VALUES(45,9,2,'indirect','speech',291,338,'the government of hiding the cost of the bridge','the government of hiding the cost of the bridge','the government of hiding the cost of the bridge','accused',283,290,0.764,NULL,NULL,NULL,NULL,3,'1e347cf8d6ea0c99',0,NULL,'2024-06-02','Norpress',1);
INSERT INTO "statements" VALUES(46,9,2,'indirect','speech',357,393,'the price had doubled since the vote','the price had doubled since the vote','the price had doubled since the vote','claimed',344,351,0.889,NULL,NULL,NULL,NULL,4,'cd24b3d57cf39b23',1,NULL,'2024-06-02','Norpress',1);
INSERT INTO "statements" VALUES(47,10,2,'assertion','speech',107,168,'Today it costs more than all hospitals of the coast together.','Today it costs more than all hospitals of the coast together.','Today it costs more than all hospitals of the coast together.',NULL,NULL,NULL,0.9,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,'Coast Review',1);
INSERT INTO "statements" VALUES(48,10,2,'mixed','speech',199,247,'the first estimate "a number without an author."','the first estimate "a number without an author."','the first estimate "a number without an author."','called',192,198,0.868,NULL,NULL,NULL,NULL,5,'c60e23c6811f9841',1,NULL,NULL,'Coast Review',1);
INSERT INTO "statements" VALUES(49,10,2,'assertion','speech',251,354,'The engineers knew it, the ministers knew it, and, as Holt and Marsh have shown, the banks knew it too.','The engineers knew it, the ministers knew it, and, as Holt and Marsh have shown, the banks knew it too.','The engineers knew it, the ministers knew it, and, as Holt and Marsh have shown…',NULL,NULL,NULL,0.9,NULL,NULL,NULL,NULL,NULL,NULL,1,NULL,NULL,'Coast Review',1);
INSERT INTO "statements" VALUES(50,10,2,'indirect','attitude',406,444,'the final price at nine billion crowns','the final price at nine billion crowns','the final price at nine billion crowns','puts',401,405,0.735,NULL,NULL,NULL,NULL,6,'8d6f58a52b072c91',1,NULL,NULL,'Coast Review',1);
INSERT INTO "statements" VALUES(51,10,2,'direct','speech',450,496,'"Everybody signed, so nobody was responsible,"','"Everybody signed, so nobody was responsible,"','"Everybody signed, so nobody was responsible,"','told',539,543,0.97,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,'Coast Review',1);
INSERT INTO "statements" VALUES(52,10,2,'indirect','speech',557,572,'not to be named','not to be named','not to be named','asked',551,556,0.771,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,NULL,'Coast Review',1);
CREATE TABLE work_keys (
	"key" TEXT NOT NULL, 
	work_id INTEGER NOT NULL, 
	CONSTRAINT pk_work_keys PRIMARY KEY ("key", work_id), 
	CONSTRAINT fk_work_keys_work_id_works FOREIGN KEY(work_id) REFERENCES works (id) ON DELETE CASCADE
);
INSERT INTO "work_keys" VALUES('url:records.example/2024/114',1);
INSERT INTO "work_keys" VALUES('title:ministry of finance|answer to question 114',1);
INSERT INTO "work_keys" VALUES('url:daily.example/hospitals',2);
INSERT INTO "work_keys" VALUES('title:moen|hospitals in figures',2);
INSERT INTO "work_keys" VALUES('title:court of audit of norland|report on the sound bridge',3);
INSERT INTO "work_keys" VALUES('title:holt|building nothing planning and politics on the norland coast',4);
INSERT INTO "work_keys" VALUES('title:aske|where did the harbour money go',5);
INSERT INTO "work_keys" VALUES('url:audit.example/reports/2011-17',6);
INSERT INTO "work_keys" VALUES('title:court of audit of norland|report on the condition of public piers',6);
INSERT INTO "work_keys" VALUES('title:strand|after the storm',7);
INSERT INTO "work_keys" VALUES('title:moravec|fourteen hours on the bridge',8);
INSERT INTO "work_keys" VALUES('title:office of the prime minister|transcript of the weekly briefing',9);
INSERT INTO "work_keys" VALUES('url:company.example/press/shifts-2024',10);
CREATE TABLE works (
	id INTEGER NOT NULL, 
	label TEXT NOT NULL, 
	authors TEXT, 
	title TEXT, 
	container TEXT, 
	issued TEXT, 
	url TEXT, 
	doi TEXT, 
	csl JSON NOT NULL, 
	CONSTRAINT pk_works PRIMARY KEY (id)
);
INSERT INTO "works" VALUES(1,'Ministry of Finance 2024, Answer to question 114','Ministry of Finance','Answer to question 114','Parliamentary Record','2024-05-28','https://records.example/2024/114',NULL,'{"URL": "https://records.example/2024/114", "title": "Answer to question 114", "author": [{"literal": "Ministry of Finance"}], "issued": {"date-parts": [[2024, 5, 28]]}, "container-title": "Parliamentary Record", "type": "article-newspaper"}');
INSERT INTO "works" VALUES(2,'Moen 2023, Hospitals in figures','Moen, A.','Hospitals in figures','Norland Daily','2023-11-08','https://daily.example/hospitals',NULL,'{"URL": "https://daily.example/hospitals", "issued": {"date-parts": [[2023, 11, 8]]}, "author": [{"family": "Moen", "given": "A."}], "title": "Hospitals in figures", "container-title": "Norland Daily", "type": "article-newspaper"}');
INSERT INTO "works" VALUES(3,'Court of Audit of Norland 2021, Report on the Sound Bridge','Court of Audit of Norland','Report on the Sound Bridge',NULL,'2021',NULL,NULL,'{"publisher-place": "Lindhaven", "publisher": "State Press", "issued": {"date-parts": [[2021]]}, "author": [{"literal": "Court of Audit of Norland"}], "title": "Report on the Sound Bridge", "type": "book"}');
INSERT INTO "works" VALUES(4,'Holt & Marsh 2015, Building Nothing: Planning and Politics on the Norland Coast','Holt, P.; Marsh, D.','Building Nothing: Planning and Politics on the Norland Coast','Journal of Northern Studies','2015',NULL,NULL,'{"issued": {"date-parts": [[2015]]}, "author": [{"family": "Holt", "given": "P."}, {"family": "Marsh", "given": "D."}], "title": "Building Nothing: Planning and Politics on the Norland Coast", "volume": "12", "issue": "3", "page": "44-61", "container-title": "Journal of Northern Studies", "type": "article-journal"}');
INSERT INTO "works" VALUES(5,'Aske 2019, Where did the harbour money go?','Aske, L.','Where did the harbour money go?','The Lindhaven Courier','2019-03-04',NULL,NULL,'{"issued": {"date-parts": [[2019, 3, 4]]}, "author": [{"family": "Aske", "given": "L."}], "title": "Where did the harbour money go?", "container-title": "The Lindhaven Courier", "type": "article-newspaper"}');
INSERT INTO "works" VALUES(6,'Court of Audit of Norland 2011, Report on the condition of public piers','Court of Audit of Norland','Report on the condition of public piers',NULL,'2011-10-12','https://audit.example/reports/2011-17',NULL,'{"URL": "https://audit.example/reports/2011-17", "issued": {"date-parts": [[2011, 10, 12]]}, "author": [{"literal": "Court of Audit of Norland"}], "title": "Report on the condition of public piers", "type": "webpage"}');
INSERT INTO "works" VALUES(7,'Strand 2014, After the Storm','Strand, E.','After the Storm',NULL,'2014',NULL,NULL,'{"issued": {"date-parts": [[2014]]}, "author": [{"family": "Strand", "given": "E."}], "title": "After the Storm", "publisher-place": "Lindhaven", "publisher": "Harbour Press", "type": "book"}');
INSERT INTO "works" VALUES(8,'Moravec 2024, Fourteen hours on the bridge','Moravec, K.','Fourteen hours on the bridge','Estria Today','2024-04-22',NULL,NULL,'{"issued": {"date-parts": [[2024, 4, 22]]}, "author": [{"family": "Moravec", "given": "K."}], "title": "Fourteen hours on the bridge", "container-title": "Estria Today", "type": "article-newspaper"}');
INSERT INTO "works" VALUES(9,'Office of the Prime Minister 2024, Transcript of the weekly briefing','Office of the Prime Minister','Transcript of the weekly briefing',NULL,'2024-05-07',NULL,NULL,'{"issued": {"date-parts": [[2024, 5, 7]]}, "author": [{"literal": "Office of the Prime Minister"}], "title": "Transcript of the weekly briefing", "type": "document"}');
INSERT INTO "works" VALUES(10,'https://company.example/press/shifts-2024?utm_source=page',NULL,NULL,'company.example',NULL,'https://company.example/press/shifts-2024?utm_source=page',NULL,'{"URL": "https://company.example/press/shifts-2024?utm_source=page", "type": "webpage", "container-title": "company.example"}');
CREATE INDEX ix_decisions_action ON decisions (action);
CREATE INDEX ix_decisions_replaces ON decisions (replaces);
CREATE INDEX ix_speakers_kind ON speakers (kind);
CREATE INDEX ix_speakers_name ON speakers (name);
CREATE INDEX ix_works_label ON works (label);
CREATE INDEX ix_works_title ON works (title);
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
CREATE INDEX ix_citations_note_id ON citations (note_id);
CREATE INDEX ix_citations_work_id ON citations (work_id);
CREATE INDEX ix_marker_notes_note_id ON marker_notes (note_id);
CREATE INDEX ix_statement_works_citation_id ON statement_works (citation_id);
CREATE INDEX ix_statement_works_how ON statement_works (how);
CREATE INDEX ix_statement_works_work_id ON statement_works (work_id);
COMMIT;
