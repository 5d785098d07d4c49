import pytest

from claimdb.extract.citations.mending import mended
from claimdb.training.references.fit import words_and_labels

CASES = {
    "a name behind the title": ([("title", "Walls."), ("note", "Institute of Inland Waters.")], "container-title"),
    "a remark": ([("title", "Walls."), ("note", "Submitted for Publication.")], "note"),
    "small letters": ([("title", "Walls."), ("note", "A paper of the institute.")], "note"),
    "one word": ([("title", "Walls."), ("note", "Mimeograph.")], "note"),
    "a container is known": ([("title", "Walls."), ("note", "Inland Waters."), ("journal", "Ports")], "note"),
    "a number": ([("title", "Walls."), ("note", "Box 14 Folder 3")], "note"),
    "no stop behind the title": ([("title", "Walls"), ("note", "Inland Waters.")], "note"),
    "not behind the title": ([("title", "Walls."), ("date", "2012."), ("note", "Inland Waters.")], "note"),
    "long": ([("title", "Walls."), ("note", "One Two Three Four Five Six Seven Eight Nine.")], "note"),
}


@pytest.mark.parametrize(("reference", "wanted"), CASES.values(), ids=CASES)
def test_a_name_alone_behind_the_title_is_where_it_appeared(reference, wanted):
    words, labels = words_and_labels(reference)
    found = mended(words, labels)
    place = labels.index("note")
    assert found == [wanted if label == "note" else label for label in labels]
    assert found[place] == wanted


AUTHORS = {
    "place behind": ("Холт А. Б. Стены гавани. Вейл, 2015.", "Холт А. Б.", "Стены гавани.", "Вейл,"),
    "nothing behind": ("Холт А. Стены гавани. 2015.", "Холт А.", "Стены гавани.", ""),
    "two authors": ("Холт А. и Лунд Б. 2015.", "Холт А. и Лунд Б.", "", ""),
    "name in full": ("Анна Холт Лунд Моен 2015.", "Анна Холт Лунд Моен", "", ""),
}


@pytest.mark.parametrize(("text", "author", "title", "place"), AUTHORS.values(), ids=AUTHORS)
def test_words_behind_the_initials_of_an_author_are_the_title(text, author, title, place):
    words = text.split()
    labels = mended(words, ["author"] * (len(words) - 1) + ["date"])
    found = {
        label: " ".join(w for w, mine in zip(words, labels, strict=True) if mine == label)
        for label in ("author", "title", "location")
    }
    assert found == {"author": author, "title": title, "location": place}
