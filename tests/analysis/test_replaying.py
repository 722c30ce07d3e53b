"""Cases that choose alike are played once, and everything comes out as if each had been played."""

from collections import Counter
from random import Random

from blueprint.analysis.parallel.replaying import Choice, Replayed, Script, taken

THREE, TWO = (0.2, 0.5, 1.0), (0.6, 1.0)


def walk(source):
    """Steps to 1, 2 or 3 points; after 1 point again with 60 %. The points, and the choices."""
    points, choices = 0, []
    while True:
        way = taken(THREE, source.random())
        choices.append(Choice(THREE, way))
        points += way + 1
        if way:
            return (float(points),), choices
        again = taken(TWO, source.random())
        choices.append(Choice(TWO, again))
        if again:
            return (float(points),), choices


def test_cases_come_out_as_if_each_had_been_played():
    random, runs, played = Random(7), Replayed(walk, Random(7)), []

    def counting(script):
        played.append(script)
        return walk(script)

    runs.play = counting
    expected = Counter(walk(random)[0] for _ in range(2000))
    for _ in range(2000):
        runs.case()
    found = Counter()
    for point, count in runs.points():
        found[point] += count
    assert found == expected
    assert len(played) == len(runs.points()) < 60
    assert runs.random.random() == random.random()


def test_a_sample_plays_the_same_cases_again():
    runs = Replayed(walk, Random(7))
    for _ in range(500):
        runs.case()
    again = [(walk(Script(draws))[0], count) for draws, count in runs.sample()]
    assert again == runs.points()


def test_a_case_without_choices():
    runs = Replayed(lambda _: ((3.0,), []), Random(7))
    for _ in range(5):
        runs.case()
    assert runs.points() == [((3.0,), 5)]


def test_a_draw_takes_a_way_by_its_chance_and_never_one_of_chance_zero():
    assert [taken((0.0, 0.5, 0.5, 1.0), draw) for draw in (0.0, 0.49, 0.5, 0.999)] == [1, 1, 3, 3]
