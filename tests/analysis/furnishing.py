"""Puts people, times, money, failures and everything else into the steps of a written flow."""

from collections.abc import Mapping
from random import Random
from typing import Any

from tests.analysis.writing import Steps, Wishes

KINDS = ("queue", "hand-off", "batch", "transport", "external")
WASTES = ("transport", "inventory", "motion", "overproduction", "overprocessing", "defects", "talent")

ENGLISH = {
    "customer": {"lane": "customer"},
    "kiosk": {"lane": "onstage", "machine": True},
    "clerk": {"lane": "onstage", "staff": 4, "rate": "45/h"},
    "adviser": {"lane": "onstage", "rate": "1.2/m", "name": "Adviser in the hall"},
    "office": {"lane": "backstage", "staff": 2, "rate": "38/h"},
    "runner": {"lane": "backstage"},
    "system": {"lane": "support", "machine": True},
    "supplier": {"lane": "support", "staff": 1, "rate": "30/h"},
}
CHINESE = dict(
    zip(("顾客", "取号机", "营业员", "顾问", "后台", "跑腿", "系统", "供应商"), ENGLISH.values(), strict=True)
)


class Furnisher:
    """Fills the steps of one blueprint, in the order they are given."""

    def __init__(self, random: Random, wishes: Wishes, allowed: set[str]) -> None:
        self.random, self.wishes, self.allowed = random, wishes, allowed
        self.actors: Mapping[str, dict[str, Any]] = CHINESE if wishes.chinese else ENGLISH
        (
            self.customer, self.kiosk, self.clerk, self.adviser,
            self.office, self.runner, self.system, self.supplier,
        ) = self.actors  # fmt: skip

    def chance(self, p: float) -> bool:
        return self.random.random() < p

    def furnish(self, steps: Steps) -> Steps:
        """The steps with everything that a file says of them."""
        return {id: self.step(id, dict(fields), steps) for id, fields in steps.items()}

    def step(self, id: str, fields: dict[str, Any], steps: Steps) -> dict[str, Any]:
        then = fields.pop("then", None)
        splits = "choose" in fields or isinstance(fields.get("next"), list)
        for key in ("next", "choose"):
            if key in fields:
                fields[key] = self.waiting(fields[key])
        said: dict[str, Any] = {}
        if self.chance(0.12):
            said["wait_before"] = self.wait()
        if splits and then is None and self.chance(0.15):
            return {**said, "kind": "decision", **fields}
        if not splits and then is None and self.chance(0.12):
            said |= self.wait_step(id)
        else:
            said |= self.activity(id)
            said |= self.failures(id, then, fields, steps)
        said |= self.extras(id, said)
        if self.wishes.segments and self.chance(0.25):
            said["by_segment"] = self.by_segment(said, fields, steps)
        return {**said, **fields}

    def waiting(self, way: Any) -> Any:
        """The same way or ways, with a real wait wherever one was asked for."""
        if isinstance(way, list):
            return [self.waiting(each) for each in way]
        if not isinstance(way, dict):
            return way
        return {key: self.wait() if key == "wait" else self.waiting(each) for key, each in way.items()}

    def duration(self) -> float:
        """Minutes, in the mean about ten."""
        return self.random.choice([0.5, 1, 2, 3, 5, 8, 13, 20, 30])

    def time(self) -> Any:
        """A time of any shape, on one of the two clocks."""
        unit, m = ("bd", self.duration() / 20) if self.chance(0.06) else ("m", self.duration())
        shape = self.random.randrange(14)
        low, high = f"{m / 2:g}{unit}", f"{m * 2.5:g}{unit}"
        if shape < 5:
            return f"{m:g}{unit}" if unit == "bd" or shape else "90s"
        if shape == 5:
            return {"is": f"{m:g}{unit}", "basis": "observed", "source": "Shop visit", "on": "2026-05-01"}
        return (
            {"min": low, "likely": f"{m:g}{unit}", "max": high},
            {"min": low, "likely": f"{m:g}{unit}", "max": high, "shape": "triangular"},
            {"min": low, "likely": f"{m:g}{unit}", "max": high, "basis": "proposed"},
            {"min": low, "max": high},
            {"mean": f"{m:g}{unit}", "sd": f"{m * 0.8:g}{unit}"},
            {"mean": f"{m:g}{unit}", "sd": f"{m / 5:g}{unit}", "shape": "normal"},
            {"mean": f"{m:g}{unit}", "shape": "exponential"},
            {"p50": f"{m:g}{unit}", "p90": high},
        )[shape - 6]

    def wait(self) -> Any:
        if self.chance(0.25):
            return self.random.choice(["5m", "20m", "1h", "0s"])
        said: dict[str, Any] = {"time": self.time()}
        if self.chance(0.85):
            said["for"] = self.random.choice(KINDS)
        if self.chance(0.2):
            said["tolerance"] = "1h"
        if self.chance(0.35):
            said["customer"] = self.random.choice(["away", "away", "waits"])
        return said

    def wait_step(self, id: str) -> dict[str, Any]:
        said: dict[str, Any] = {"kind": "wait", "for": self.random.choice(KINDS)}
        if id in self.allowed and self.chance(0.5):
            said |= {"does": self.words(id), "by": self.customer}
        elif self.chance(0.4):
            said["customer"] = self.random.choice(["away", "waits"])
        said["time"] = self.time()
        return said | ({"value": "bva"} if self.chance(0.1) else {})

    def words(self, id: str) -> str:
        return f"办理：{id}" if self.wishes.chinese else f"Does what {id} says"

    def activity(self, id: str) -> dict[str, Any]:
        with_customer = id in self.allowed and self.chance(0.55)
        said = self.encounter(id) if with_customer else self.backstage(id)
        said["time"] = self.time() if "work" in said or self.chance(0.97) else "0s"
        if self.chance(0.7):
            said["value"] = self.random.choice(["va", "va", "bva", "nva"])
            if said["value"] == "nva":
                said["waste"] = self.random.choice(WASTES)
        return said

    def encounter(self, id: str) -> dict[str, Any]:
        """The customer with others, leading or served, or alone."""
        how = self.random.randrange(5)
        other = self.random.choice([self.clerk, self.adviser, self.kiosk])
        if how == 0:
            return {"does": self.words(id), "by": self.customer}
        if how == 1:
            return {"does": self.words(id), "by": other, "with": [self.customer]}
        people = [self.customer, other] if how == 2 else [other, self.customer]
        said: dict[str, Any] = {"does": {who: self.words(id) for who in people}}
        if self.chance(0.3):
            said["with"] = {self.clerk: 2} if self.chance(0.5) else [self.office]
        return said | ({"customer": "away"} if self.chance(0.05) else {})

    def backstage(self, id: str) -> dict[str, Any]:
        who = self.random.choice([*self.actors][1:])
        said: dict[str, Any] = {"does": self.words(id), "by": who}
        if self.chance(0.25):
            said["with"] = self.random.choice([[self.runner], {self.office: 3}, {self.clerk: 2}])
        if who == self.clerk and self.chance(0.4):
            said["lane"] = "backstage"
        if self.chance(0.35):
            said["customer"] = self.random.choice(["away", "away", "waits"])
        if who in (self.clerk, self.office) and self.chance(0.4):
            said["work"] = {who: "20s"}
        return said

    def extras(self, id: str, said: Mapping[str, Any]) -> dict[str, Any]:
        """What changes no time: money per visit, tolerances, words and things."""
        offers: tuple[tuple[float, str, Any], ...] = (
            (0.12, "cost", self.random.choice([1, 2.5, "0.8"])),
            (0.1, "tolerance", "45m"),
            (0.12, "uses", [self.system]),
            (0.15, "evidence", ["单据", "柜台"] if self.wishes.chinese else ["Form", "Counter"]),
            (0.08, "tells", {self.customer: "短信：已受理" if self.wishes.chinese else "Text: received"}),
            (0.05, "emotion", self.random.choice([-2, 0, 1])),
            (0.05, "note", self.words(id)),
        )
        return {key: value for p, key, value in offers if self.chance(p) and key not in said}

    def failures(
        self, id: str, then: str | None, fields: dict[str, Any], steps: Steps
    ) -> dict[str, dict[str, Any]]:
        """Fail points: the one that the flow asks for, those that stay in the step, and drawn branches."""
        fails: dict[str, Any] = {}
        if then is not None:
            fails["gone"] = self.fail_point("11%", {"then": then}, steps)
        for at in range(self.random.choice([0, 0, 0, 1, 1, 2])):
            alone = not isinstance(fields.get("next"), list) and "choose" not in fields
            then = self.random.choice(["again", "continue"]) if alone else "continue"
            p = self.random.choice(["3%", "7%", "13%"])
            fails[f"slip_{at}"] = self.fail_point(p, {"then": then}, steps)
        given = [
            label for label, way in fields.get("choose", {}).items()
            if isinstance(way, dict) and way.get("chance") and isinstance(way["to"], str)
        ]  # fmt: skip
        if given and self.chance(0.3):
            fails["drawn"] = {"what": self.words(id), "branch": given[0], "severity": 6}
        if self.chance(0.05):
            fails["rare"] = {"what": self.words(id), "chance": "2%"}
        return {"fails": fails} if fails else {}

    def fail_point(self, p: str, recover: dict[str, Any], steps: Steps) -> dict[str, Any]:
        said: dict[str, Any] = {"what": self.words("fail"), "chance": p}
        if self.chance(0.4):
            said |= {"severity": self.random.randint(1, 10), "cause": "?"}
        if self.chance(0.3):
            at = {"at": self.random.choice([*steps])} if self.chance(0.5) else {}
            said["detect"] = {"how": self.words("seen"), "chance": "80%", **at}
        offers: tuple[tuple[float, str, Any], ...] = (
            (0.3, "with", {self.office: 2}),
            (0.3, "wait", self.wait()),
            (0.3, "cost", 3),
            (0.4, "owner", "Lead"),
            (0.3, "within", "2h"),
        )
        doing: dict[str, Any] = {
            "does": self.words("mend"),
            "by": self.random.choice([self.clerk, self.office]),
        }
        doing["time"] = self.time()
        more = {key: value for q, key, value in offers if self.chance(q)}
        then = {} if recover["then"] == "continue" and self.chance(0.5) else recover
        return said | {"recover": {**doing, **more, **then}}

    def by_segment(self, said: Mapping[str, Any], fields: Mapping[str, Any], steps: Steps) -> dict[str, Any]:
        """Numbers of the step that one segment has for itself."""
        own: dict[str, Any] = {}
        if "time" in said:
            own["time"] = self.time()
        if "work" in said and self.chance(0.5):
            own["work"] = {next(iter(said["work"])): "10s"}
        if "wait_before" in said and self.chance(0.7):
            own["wait_before"] = self.wait()
        if self.chance(0.3):
            own["cost"] = 4
        for fail, point in said.get("fails", {}).items():
            if "chance" in point and self.chance(0.5):
                recover = {"time": "4m", "wait": "9m", "cost": 2} if "recover" in point else {}
                numbers = {"chance": "17%", "recover": recover} if recover and self.chance(0.3) else "17%"
                own.setdefault("fails", {})[fail] = numbers
        own |= self.chances_by_segment(fields, steps)
        return {self.random.choice(self.wishes.segments): own or {"cost": 4}}

    def chances_by_segment(self, fields: Mapping[str, Any], steps: Steps) -> dict[str, Any]:
        """A way that is more or less likely for the segment, where another takes the rest."""
        choose = fields.get("choose", {})
        given = [label for label, way in choose.items() if isinstance(way, dict) and "chance" in way]
        if len(choose) == 2 and len(given) == 1 and self.chance(0.7):
            return {"choose": {given[0]: {"chance": "35%", "wait": "3m"} if self.chance(0.3) else "35%"}}
        alone = fields.get("next")
        if isinstance(alone, dict) and alone["to"] in steps and self.chance(0.7):
            return {"next": {alone["to"]: {"wait": "6m"}}}
        branches = fields["next"] if isinstance(fields.get("next"), list) else []
        by_chance = [item["to"] for item in branches if isinstance(item, dict) and "chance" in item]
        if by_chance and isinstance(by_chance[0], str) and by_chance[0] in steps and self.chance(0.7):
            return {"next": {by_chance[0]: "60%"}}
        return {}
