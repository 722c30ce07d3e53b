"""The generated blueprints: sound, clean, the same every time, and with everything in them."""

import subprocess
import sys
from collections import Counter
from random import Random

import pytest

from blueprint.flow import build, faults
from tests.analysis.blueprints import blueprint, renamed, reordered, service_of, yaml_of
from tests.analysis.constructs import SOUGHT, constructs
from tests.support import findings_of


def count(seeds):
    """How many of the blueprints use each construct, and how many steps they have."""
    seen, sizes = Counter(), []
    for seed in seeds:
        made = blueprint(seed)
        assert not faults(build(made.service)), seed
        seen.update(constructs(made.service))
        sizes.append(len(made.service.steps))
    return seen, sizes


def assert_everything_occurs(seeds):
    seen, sizes = count(seeds)
    for name, times in sorted(seen.items(), key=lambda item: -item[1]):
        print(f"{100 * times / len(sizes):5.1f} %  {name}")
    print(f"steps: {min(sizes)} to {max(sizes)}, median {sorted(sizes)[len(sizes) // 2]}")
    assert not set(seen) - set(SOUGHT)
    assert all(seen[name] >= 0.04 * len(sizes) for name in SOUGHT), set(SOUGHT) - {
        name for name in SOUGHT if seen[name] >= 0.04 * len(sizes)
    }
    assert seen["parallel"] >= 0.3 * len(sizes)
    assert seen["nested rework"] >= 0.3 * len(sizes)
    assert seen["Chinese"] >= 0.2 * len(sizes)
    assert min(sizes) <= 5 and 250 < max(sizes) <= 300
    assert sum(size <= 20 for size in sizes) >= 0.2 * len(sizes)


def test_every_construct_occurs():
    assert_everything_occurs(range(100))


@pytest.mark.slow
def test_every_construct_occurs_in_many():
    assert_everything_occurs(range(1000, 3000))


def test_check_finds_nothing_wrong():
    for seed in range(40):
        assert not findings_of(blueprint(seed).text, preset="correctness"), seed


@pytest.mark.slow
def test_check_finds_nothing_wrong_in_many():
    for seed in range(1000, 2000):
        assert not findings_of(blueprint(seed).text, preset="correctness"), seed


def test_small_ones_are_small():
    sizes = [len(blueprint(seed, most=12).service.steps) for seed in range(60)]
    assert max(sizes) <= 40 and sum(sizes) < 20 * len(sizes)


def test_asked_for_and_not():
    some = [constructs(blueprint(seed, 20, any_joins=True, two_places=True).service) for seed in range(30)]
    none = [constructs(blueprint(seed, 20, any_joins=False, two_places=False).service) for seed in range(30)]
    for name in ("join any", "customer in two places"):
        assert sum(name in found for found in some) > 5
        assert not any(name in found for found in none)


def test_the_same_for_a_seed_whatever_the_hashes():
    script = "from tests.analysis.blueprints import blueprint; print([blueprint(s).text for s in range(4)])"
    told = {
        subprocess.run(
            [sys.executable, "-c", script], env={"PYTHONHASHSEED": seed, "PYTHONPATH": "."},
            capture_output=True, check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }  # fmt: skip
    assert len(told) == 1 and len(told.pop()) > 4000


def test_renamed_and_reordered_ones_are_as_sound():
    for seed in range(20):
        made = blueprint(seed, most=25, explicit=True)
        new = {id: f"x{at}" for at, id in enumerate(made.document["steps"])}
        other = renamed(reordered(made.document, Random(seed)), new)
        service = service_of(yaml_of(other))
        assert set(service.steps) == set(new.values())
        assert not faults(build(service)), seed
