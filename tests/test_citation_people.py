"""Names of citations: people in parts, bodies whole, roles and "et al." left out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimdb.extract.citations.names import read_people
from claimdb.extract.citations.people import is_body_name, parse_people


def flat(people):
    """`Family, Given` with the particle in brackets behind; bodies as they are."""
    return [
        p["literal"]
        if "literal" in p
        else ", ".join(p[k] for k in ("family", "given", "suffix") if k in p)
        + (f" [{p['non-dropping-particle']}]" if "non-dropping-particle" in p else "")
        for p in people
    ]


PEOPLE = {
    "Roe, J.": ["Roe, J."],
    "Roe, J., & Doe, J. K.": ["Roe, J.", "Doe, J. K."],
    "Roe, Jane, and John Doe": ["Roe, Jane", "Doe, John"],
    "Roe, Jane Ann, and John Doe": ["Roe, Jane Ann", "Doe, John"],
    "Roe, Jane, John Doe, Wei Li, et al.": ["Roe, Jane", "Doe, John", "Li, Wei"],
    "Jane Roe": ["Roe, Jane"],
    "Jane Roe and John Doe,": ["Roe, Jane", "Doe, John"],
    "Jane Roe, John Doe und Ada Holt": ["Roe, Jane", "Doe, John", "Holt, Ada"],
    "Jane Roe et al.": ["Roe, Jane"],
    "Jane Roe and others": ["Roe, Jane"],
    "Петров И. И. и др.": ["Петров, И. И."],
    "Roe GH, Doe A, van der Holt JC.": ["Roe, GH", "Doe, A", "van der Holt, JC"],
    "Roe B, Doe T, Holt K.": ["Roe, B", "Doe, T", "Holt, K"],
    "Roe J., Doe K. L.": ["Roe, J.", "Doe, K. L."],
    "Roe, L. L., W. E. Holt, and R. E. Marsh.": ["Roe, L. L.", "Holt, W. E.", "Marsh, R. E."],
    "Roe, Peter; Holt, Rena": ["Roe, Peter", "Holt, Rena"],
    "ROE-HOLT Étienne": ["ROE-HOLT, Étienne"],
    "ROE, F.,": ["ROE, F."],
    "Roe, J.-P.": ["Roe, J.-P."],
    "J.-P. Roe": ["Roe, J.-P."],
    "Smith-Park, L.": ["Smith-Park, L."],
    "O’Hara, K. T.": ["O’Hara, K. T."],
    "de la Cruz, M.": ["de la Cruz, M."],
    "Charles de Valle": ["Valle, Charles [de]"],
    "Jan van der Holt": ["Holt, Jan [van der]"],
    "Yann Le Tallec": ["Le Tallec, Yann"],
    "Chris Van Hollen": ["Van Hollen, Chris"],
    "von Trapp, M.": ["von Trapp, M."],
    "Di Valle, A.": ["Di Valle, A."],
    "García Márquez, Rosa": ["García Márquez, Rosa"],
    "Ortega y Valle, J.": ["Ortega y Valle, J."],
    "García, M. y Pérez, J.": ["García, M.", "Pérez, J."],
    "Roe, Martin Luther, Jr.": ["Roe, Martin Luther, Jr."],
    "Martin Luther Roe Jr.": ["Roe, Martin Luther, Jr."],
    "Doe, J., Jr., & Roe, K.": ["Doe, J., Jr.", "Roe, K."],
    "Roe, J. A., III": ["Roe, J. A., III"],
    "Dr. Jane Roe": ["Roe, Jane"],
    "Mayor A. Roe": ["Roe, A."],
    "Church, Emily": ["Church, Emily"],
    "Law, J.": ["Law, J."],
    "Ronan McDonald": ["McDonald, Ronan"],
    "Sim, Hyun-woo": ["Sim, Hyun-woo"],
    "Min Thura Zaw": ["Zaw, Min Thura"],
    "Петрухин И. С.": ["Петрухин, И. С."],
    "И. И. Иванов и П. Петров": ["Иванов, И. И.", "Петров, П."],
    "Савченкова Ирина.": ["Савченкова, Ирина"],
    "Марина Ольшевская,": ["Ольшевская, Марина"],
    "Լևոն Գալշոյենց,": ["Գալշոյենց, Լևոն"],
    "Գրիգորյան Աննա": ["Գրիգորյան, Աննա"],
    "სოფო ბერაძელი,": ["ბერაძელი, სოფო"],
    "سامر الحلواني،": ["الحلواني, سامر"],
    "张三、李四": ["张三", "李四"],
    "Kinnear,": ["Kinnear"],
    "Hill, P. M. and Lloyd, J. W.,": ["Hill, P. M.", "Lloyd, J. W."],
    "Roe, D. A. Jr. And Doe, S. K.": ["Roe, D. A., Jr.", "Doe, S. K."],
    "Roe Jr., C. F., Doe, R. E.": ["Roe, C. F., Jr.", "Doe, R. E."],
    "Roe, M. P. & Doe, Jr., B. G.": ["Roe, M. P.", "Doe, B. G., Jr."],
    "Roe, Ada W. V.": ["Roe, Ada W. V."],
    "ROE (M.I.), DOE (Fr.-R.),": ["ROE, M.I.", "DOE, Fr.-R."],
    "BARRÓN CRUZ, M.G.,": ["BARRÓN CRUZ, M.G."],
    "Roe, D., Doe, J., ... Holt, N.": ["Roe, D.", "Doe, J.", "Holt, N."],
    "Roe Q *, Doe Y*, Holt A.": ["Roe, Q", "Doe, Y", "Holt, A"],
    "Roe, Jane (Ada Doe).": ["Roe, Jane"],
    "J. H. Daily and K. Roe,": ["Daily, J. H.", "Roe, K."],
    "D. R. Roe, and J. JaJa.": ["Roe, D. R.", "JaJa, J."],
    "Roe, Ján a kol.": ["Roe, Ján"],
    "Tsung-Yu Lin [et al.];": ["Lin, Tsung-Yu"],
    "Jr.": ["Jr."],
}
ROLES = {
    "Roe, S. (Host).": ["Roe, S."],
    "& Doe, D. (Director).": ["Doe, D."],
    "Roe, A. (Producer), & Doe, D. (Director).": ["Roe, A.", "Doe, D."],
    "Roe, Pavel (ed.).": ["Roe, Pavel"],
    "P. Roe & L. Toth (Eds.),": ["Roe, P.", "Toth, L."],
    "Konrad Roe and Ulf Tollander (eds.),": ["Roe, Konrad", "Tollander, Ulf"],
    "Petra Olander and Tim Sachs, eds.,": ["Olander, Petra", "Sachs, Tim"],
    "Roe, Jane, Hrsg.": ["Roe, Jane"],
    "ed. Hugh Roe and Ana Brkić": ["Roe, Hugh", "Brkić, Ana"],
    "edited by Boris Roe and Joan Doe,": ["Roe, Boris", "Doe, Joan"],
    "Hrsg. von Klaus Roe": ["Roe, Klaus"],
    "sous la dir. de Jean Roe": ["Roe, Jean"],
    "Dir. Jonas Roe.": ["Roe, Jonas"],
    "trans. Judith Roe": ["Roe, Judith"],
    "translated from the Norlandic by Judith Roe": ["Roe, Judith"],
    "пер. с англ. И. Петрова": ["Петрова, И."],
    "под ред. И. Петрова": ["Петрова, И."],
    "By Jane Roe with Lucy Holt": ["Roe, Jane", "Holt, Lucy"],
    "(by M. Roe)": ["Roe, M."],
    "von Klaus Roe": ["Roe, Klaus"],
    "CNN, By Dana Roe.": ["CNN", "Roe, Dana"],
    "Reuters, Jane Roe": ["Reuters", "Roe, Jane"],
    "A. Roe, editor.": ["Roe, A."],
    "Mark Roe, and Ruth Doe, editors.": ["Roe, Mark", "Doe, Ruth"],
    "(R. Roe, ed.),": ["Roe, R."],
    "(H. J. Roe, Trans.).": ["Roe, H. J."],
    "K. Roe (gen. ed.),": ["Roe, K."],
    "Inka Roe, Gerhard Doe (Hgg.):": ["Roe, Inka", "Doe, Gerhard"],
    "Roe R., Doe N. (sous la dir.),": ["Roe, R.", "Doe, N."],
    "Edited and translated by Ada Roe.": ["Roe, Ada"],
    "Ed Roe": ["Roe, Ed"],
    "Roe, Ed": ["Roe, Ed"],
    "In Sook Roe": ["Roe, In Sook"],
}
BODIES = {
    "Harbour Board": ["Harbour Board"],
    "Ministry of Transport": ["Ministry of Transport"],
    "Ministry of Farms of the Republic of Norland, Department of Sluices,": [
        "Ministry of Farms of the Republic of Norland, Department of Sluices"
    ],
    "U.S. Department of Piers.": ["U.S. Department of Piers"],
    "UN Security Council": ["UN Security Council"],
    "OSCE/ODIHR": ["OSCE/ODIHR"],
    "Save the Piers": ["Save the Piers"],
    "VTV NewsHour.": ["VTV NewsHour"],
    "Médecins Sans Frontières,": ["Médecins Sans Frontières"],
    "Deutscher Bundestag,": ["Deutscher Bundestag"],
    "Cour des comptes": ["Cour des comptes"],
    "Defensoría del Pueblo": ["Defensoría del Pueblo"],
    "Министерство транспорта": ["Министерство транспорта"],
    "Editorial Board": ["Editorial Board"],
    "Coalition of NGOs for Shelter et al.": ["Coalition of NGOs for Shelter"],
    "Mercy Corps & Harbour Council": ["Mercy Corps", "Harbour Council"],
    "Department for Trade & Harbours": ["Department for Trade & Harbours"],
    "Roe, J., & Harbour Board": ["Roe, J.", "Harbour Board"],
    "Smith, J., and the Harbour Council": ["Smith, J.", "the Harbour Council"],
    "Harbour Data Center, Roe, J. E.,": ["Harbour Data Center", "Roe, J. E."],
    "Office of Piers (OOP)": ["Office of Piers (OOP)"],
    "@harbourwatch.": ["@harbourwatch"],
    "Open Piers Desk [@openpiers].": ["Open Piers Desk"],
    "— Open Piers Desk (@openpiers)": ["Open Piers Desk"],
    "Anon.": ["Anon"],
    "Eurostat": ["Eurostat"],
    "———.": [],
    "": [],
    " ,;": [],
}


@pytest.mark.parametrize(
    ("words", "names"), [*PEOPLE.items(), *ROLES.items(), *BODIES.items()], ids=[*PEOPLE, *ROLES, *BODIES]
)
def test_names(words, names):
    assert flat(parse_people(words)) == names


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Roe, J., & Doe, J. K.", ["Roe, J.", "Doe, J. K."]),
        ("Jane Roe and John Doe", ["Roe, Jane", "Doe, John"]),
        ("Roe, Jane, and John Doe", ["Roe, Jane", "Doe, John"]),
        ("Jane Roe et al.", ["Roe, Jane"]),
        ("Harbour Board", []),
        ("The Long Night", []),
        ("Annual Review", []),
        ("Jane Roe 2015", []),
        ("Jane Roe said so", []),
        ("", []),
    ],
)
def test_in_running_text_names_alone_are_people(words, names):
    assert flat(read_people(words)) == names


NAMES = st.lists(
    st.sampled_from(
        [
            "Roe",
            "J.",
            "GH",
            ", ",
            "; ",
            " & ",
            " and ",
            " ",
            "van ",
            "(ed.)",
            "et al.",
            "Jr.",
            "@x",
            "The",
            "Board",
            "Ж.",
            "张",
            "by ",
            "In ",
        ]
    ),
    max_size=20,
).map("".join)


@given(st.one_of(NAMES, st.text(max_size=60)))
def test_every_name_has_a_family_or_is_whole(words):
    for name in parse_people(words):
        assert set(name) == {"literal"} or {"family", "given"} <= set(name)
        assert all(part.strip() for part in name.values())
    assert is_body_name(words) in (True, False)
    assert all(parse_people(words) for _ in read_people(words))
