"""The page in a real browser, as somebody uses it.

How to get a browser stands in `conftest.py`. What axe-core says of the page needs that package, too:

    npm install --prefix /somewhere axe-core
    AXE_CORE=/somewhere/node_modules/axe-core pytest -m slow tests/browser
"""

import os
from pathlib import Path

import pytest

from tests.browser.services import HOSTILE, long

pytestmark = pytest.mark.slow

COUNTER, BROADBAND, SHOES = "phone-counter", "broadband-installation", "corner-shoeshine"


def facts(page):
    """What the panel says, by the names of the facts."""
    names, values = page.locator("#ui-facts dt"), page.locator("#ui-facts dd")
    return dict(zip(names.all_inner_texts(), values.all_inner_texts(), strict=True))


def lit(page):
    """Ids of the nodes and ways that stand out."""
    return set(page.evaluate("[...document.querySelectorAll('#nodes > .on, #links > .on')].map(e => e.id)"))


def focused(page):
    return page.evaluate("document.activeElement.id")


def position(page):
    return page.evaluate("document.getElementById('ui-stage').style.transform")


def box(page, selector):
    return page.locator(selector).bounding_box()


# Facts of a step


def test_a_click_tells_all_facts_of_a_step(opened):
    page = opened(COUNTER)
    page.locator("#step-查库存").click()
    told = facts(page)
    assert page.locator("#ui-name").inner_text() == "查询门店库存 查库存"
    assert "CRM 与计费系统：返回库存数量" in told["谁做什么"]
    assert told["估计的时间"] == "1 分钟 · 估计"
    assert told["每次平均"] == "1 分钟"
    assert "每次概率 18%" in told["失误点"] and "责任人：店长" in told["失误点"]
    assert told["有形展示"] == "柜台显示屏"


def test_a_click_on_the_part_of_somebody_else_or_on_evidence_means_the_step(opened):
    page = opened(COUNTER)
    page.locator("#step-查库存-业务系统").click()
    assert "查库存" in page.locator("#ui-name").inner_text()
    page.locator("#evidence-进店").click()
    assert "进店" in page.locator("#ui-name").inner_text()


def test_neighbours_of_a_step_stand_out_and_nothing_else(opened):
    page = opened(COUNTER)
    page.locator("#step-查库存").click()
    on = lit(page)
    assert {"step-查库存", "step-说明需求", "step-取机", "flow-查库存-取机", "flow-说明需求-查库存"} <= on
    assert "step-进店" not in on and "flow-进店-取号" not in on
    assert page.locator("#step-查库存.chosen").count() == 1


def test_tracing_all_the_way_goes_from_the_start_to_the_ends(opened):
    page = opened(COUNTER)
    page.locator("#step-查库存").click()
    page.locator("#ui-trace").click()
    assert {"start-", "step-进店", "end-成交", "end-流失"} <= lit(page)


def test_a_neighbour_in_the_panel_leads_on(opened):
    page = opened(COUNTER)
    page.locator("#step-查库存").click()
    page.locator("#ui-facts a", has_text="到库房找出手机").first.click()
    assert "取机" in page.locator("#ui-name").inner_text()
    assert page.url.endswith("#step-%E5%8F%96%E6%9C%BA")


def test_what_cannot_be_given_is_said_to_be(opened):
    text = long(6).replace("next: s5", "next: nowhere")
    page = opened("broken", text=text)
    assert "This file has errors" in page.locator(".ui-draft").inner_text()
    page.locator("#step-s0").click()
    assert facts(page)["Times per case"] == "not given"
    assert facts(page)["Time per case"] == "not given"


# Keys


def test_keys_lead_through_the_steps_in_reading_order(opened):
    page = opened(COUNTER)
    page.locator("#ui-keys summary").focus()
    page.keyboard.press("Tab")
    assert focused(page) == "step-进店"
    page.keyboard.press("Tab")
    assert focused(page) == "step-取号"
    page.keyboard.press("ArrowRight")
    assert focused(page) == "step-等候叫号"
    page.keyboard.press("ArrowUp")
    assert focused(page) == "step-取号"
    page.keyboard.press("End")
    last = box(page, f"[id='{focused(page)}']")
    assert last["x"] >= 0 and last["x"] + last["width"] <= 1440  # what has the focus is in sight


def test_enter_opens_the_facts_and_escape_leads_back(opened):
    page = opened(COUNTER)
    page.locator("#step-取号").focus()
    page.keyboard.press("Enter")
    assert focused(page) == "ui-name"
    page.keyboard.press("Escape")
    assert focused(page) == "step-取号"
    assert page.locator("#ui-panel").is_hidden()
    assert lit(page) == set()


def test_a_slash_searches_also_in_chinese(opened):
    page = opened(COUNTER)
    page.keyboard.press("/")
    assert focused(page) == "ui-search"
    page.keyboard.type("库房")
    hits = page.evaluate("[...document.querySelectorAll('.node.hit')].map(e => e.id)")
    assert "step-取机" in hits and "step-进店" not in hits
    assert page.locator("#ui-found").inner_text() == f"{len(hits)} / 22 个步骤"
    page.keyboard.press("Enter")
    first = page.locator("#ui-name").inner_text()
    page.keyboard.press("Enter")
    assert page.locator("#ui-name").inner_text() != first
    page.keyboard.press("Escape")
    assert page.locator(".node.hit").count() == 0
    page.keyboard.type("没有这样的话")
    assert page.locator("#ui-found").inner_text() == "没有找到步骤"


def test_search_takes_wide_letters_and_capitals_alike(opened):
    page = opened(COUNTER)
    page.locator("#ui-search").fill("ｃｒｍ")
    assert page.locator(".node.hit").count() > 0


def test_plus_minus_and_zero_change_the_size(opened):
    page = opened(COUNTER)
    before = box(page, "#step-进店")["width"]
    page.keyboard.press("+")
    assert box(page, "#step-进店")["width"] == pytest.approx(before * 1.3, rel=0.01)
    page.keyboard.press("-")
    assert box(page, "#step-进店")["width"] == pytest.approx(before, rel=0.01)
    page.keyboard.press("0")
    whole, view = box(page, "#ui-picture"), box(page, "#ui-view")
    assert whole["x"] >= view["x"] - 1 and whole["x"] + whole["width"] <= view["x"] + view["width"] + 1


def test_keys_typed_into_the_search_are_no_commands(opened):
    page = opened(COUNTER)
    before = position(page)
    page.locator("#ui-search").press_sequentially("+0t-")
    assert position(page) == before
    assert page.locator("#ui-view").is_visible()


# Mouse


def test_dragging_moves_the_picture_and_chooses_nothing(opened):
    page = opened(COUNTER)
    step = box(page, "#step-取号")
    page.mouse.move(step["x"] + 20, step["y"] + 20)
    page.mouse.down()
    page.mouse.move(step["x"] - 100, step["y"] - 30, steps=5)
    page.mouse.up()
    assert box(page, "#step-取号")["x"] == pytest.approx(step["x"] - 120, abs=6)
    assert page.locator("#ui-panel").is_hidden()


def test_the_wheel_moves_and_with_control_zooms_about_the_pointer(opened):
    page = opened(COUNTER)
    step = box(page, "#step-取号")
    page.mouse.move(step["x"], step["y"])
    page.mouse.wheel(120, 0)
    page.wait_for_function(
        f"document.getElementById('step-取号').getBoundingClientRect().x < {step['x'] - 50}"
    )
    moved = box(page, "#step-取号")
    page.mouse.move(moved["x"], moved["y"])
    page.keyboard.down("Control")
    page.mouse.wheel(0, -60)
    page.wait_for_function(
        f"document.getElementById('step-取号').getBoundingClientRect().width > {moved['width'] * 1.2}"
    )
    zoomed = box(page, "#step-取号")
    assert (zoomed["x"], zoomed["y"]) == pytest.approx((moved["x"], moved["y"]), abs=3)


def test_the_names_of_the_lanes_stay_in_sight(opened):
    page = opened(COUNTER)
    assert page.locator("#ui-lanes span").first.is_hidden()
    page.locator("#step-回访").focus()
    page.keyboard.press("ArrowRight")
    assert page.locator("#ui-lanes span").first.is_visible()
    assert page.locator("#ui-lanes span").all_inner_texts()[1] == "顾客行为"


# Overlays


def test_an_overlay_comes_and_goes_without_a_trace(opened):
    page = opened(COUNTER)
    markup = "document.getElementById('ui-picture').innerHTML"
    before = page.evaluate(markup)
    for name in ("time", "critical", "value", "waits", "failures", "cost", "evidence", "emotion"):
        page.locator("#ui-overlay").select_option(name)
        assert page.evaluate(markup) != before
        assert page.url.endswith(f"#overlay={name}")
        assert page.locator("#ui-caption").inner_text() != ""
    page.locator("#ui-overlay").select_option("")
    assert page.evaluate(markup) == before


def test_a_step_stays_chosen_under_an_overlay(opened):
    page = opened(COUNTER)
    page.locator("#step-查库存").click()
    page.locator("#ui-overlay").select_option("time")
    assert page.locator("#step-查库存.chosen").count() == 1
    assert page.locator("#tags-step-查库存.on").count() == 1
    page.locator("#step-取机").click()
    assert "取机" in page.locator("#ui-name").inner_text()


def test_an_overlay_asked_for_is_there_from_the_start(opened):
    page = opened(COUNTER, "--overlay", "time,waits")
    assert page.locator("#ui-overlay").input_value() == "time+waits"
    assert page.locator("#tags > g").count() > 10


def test_what_an_overlay_cannot_show_is_said(opened):
    page = opened(SHOES, at="#overlay=emotion")
    assert "no step says how the customer feels" in page.locator("#ui-caption").inner_text()


# Addresses


def test_an_address_leads_to_a_step_an_overlay_and_a_view(opened):
    page = opened(COUNTER, at="#step-查库存&overlay=value&view=table")
    assert "查库存" in page.locator("#ui-name").inner_text()
    assert page.locator("#ui-overlay").input_value() == "value"
    assert page.locator("#ui-sheet").is_visible() and page.locator("#ui-view").is_hidden()


def test_the_step_of_an_address_is_in_sight(opened):
    page = opened(BROADBAND, at="#step-survey")
    step, view = box(page, "#step-survey"), box(page, "#ui-view")
    assert view["x"] <= step["x"] and step["x"] + step["width"] <= view["x"] + view["width"]


def test_an_address_that_leads_nowhere_does_no_harm(opened):
    page = opened(COUNTER, at="#step-nowhere&overlay=__proto__&view=%")
    assert page.locator("#ui-panel").is_hidden()
    assert page.locator("#ui-overlay").input_value() == ""


def test_back_leads_to_the_step_before(opened):
    page = opened(COUNTER)
    page.locator("#step-取号").click()
    page.locator("#ui-after").click()
    assert "等候叫号" in page.locator("#ui-name").inner_text()
    page.go_back()
    page.wait_for_function("document.getElementById('ui-name').textContent.includes('取号')")


# Table, paper, other screens


def test_the_table_says_the_same_and_leads_to_the_facts(opened):
    page = opened(BROADBAND, at="#view=table")
    assert page.locator("tbody tr").count() == page.evaluate(
        "document.querySelectorAll('.node[tabindex]').length"
    )
    page.locator("tbody a", has_text="Surveys the street cabinet").first.click()
    assert "survey" in page.locator("#ui-name").inner_text()
    page.keyboard.press("t")
    assert page.locator("#step-survey.chosen").is_visible()


def test_without_scripts_picture_and_table_are_there(opened):
    page = opened(COUNTER, java_script_enabled=False)
    assert page.locator("#step-进店").is_visible()
    assert page.locator("tbody tr").first.is_visible()
    assert page.locator("#ui-controls").is_hidden()


def test_on_paper_picture_and_table_stand_without_controls(opened):
    page = opened(COUNTER, at="#view=table")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert page.locator("#ui-controls").is_hidden()
    strips = page.locator("#ui-strips > svg")
    assert strips.count() > 1
    assert strips.first.bounding_box()["height"] > 200
    assert page.locator("tbody tr").last.is_visible()
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("#ui-sheet").is_visible() and page.locator("#ui-view").is_hidden()


@pytest.mark.parametrize(("scheme", "paper"), [("light", "rgb(255, 255, 255)"), ("dark", "rgb(18, 23, 28)")])
def test_the_colours_are_those_of_the_screen(opened, scheme, paper):
    page = opened(COUNTER, color_scheme=scheme)
    colours = "[document.body, document.querySelector('#step-进店 .shape')].map(e => getComputedStyle(e))"
    assert page.evaluate(f"{colours}[0].backgroundColor") == paper
    assert page.evaluate(f"{colours}[1].fill") != "rgb(0, 0, 0)"
    arrow = "getComputedStyle(document.querySelector('#arrow-flow path')).fill"
    assert page.evaluate(arrow) != "rgb(0, 0, 0)"


def test_a_theme_holds_on_any_screen(opened):
    page = opened(COUNTER, "--theme", "dark", color_scheme="light")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(18, 23, 28)"


def test_a_narrow_window_has_room_for_everything(opened):
    page = opened(COUNTER, at="#step-查库存", size=(420, 800))
    assert page.evaluate("document.documentElement.scrollWidth") <= 420
    panel, view = box(page, "#ui-panel"), box(page, "#ui-view")
    assert panel["width"] == 420 and view["height"] > 200
    assert box(page, "#ui-search")["width"] > 80


# What a file may hold


def test_names_in_a_file_run_nothing_and_are_shown_as_they_are(opened):
    page = opened("hostile", text=HOSTILE)
    assert page.locator("h1").inner_text() == '</script><script>alert(1)</script> & "quoted" <b>'
    page.locator(".node[tabindex]").first.click()
    assert page.locator("#ui-name").inner_text().startswith("</title></style></svg><script>alert(4)</script>")
    told = facts(page)
    assert "<svg onload=alert(6)>" in told["Fail points"]
    assert page.locator("#ui-facts a[href^='javascript']").count() == 0
    for name in ("time", "failures", "value"):
        page.locator("#ui-overlay").select_option(name)
    page.keyboard.press("t")
    assert page.locator("img, iframe, object").count() == 0
    assert page.locator("script:not([type])").count() == 1
    assert page.url.count("a%22b") == 1


# Speed


def test_three_hundred_steps_move_without_being_laid_out_anew(opened):
    page = opened("long", text=long(300))
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")

    def counted():
        return {each["name"]: each["value"] for each in session.send("Performance.getMetrics")["metrics"]}

    page.mouse.move(700, 500)
    page.mouse.wheel(50, 0)
    page.wait_for_timeout(300)
    before = counted()
    for _ in range(40):
        page.mouse.wheel(60, 3)
    page.wait_for_timeout(100)
    after = counted()
    assert after["LayoutCount"] - before["LayoutCount"] <= 4
    assert after["ScriptDuration"] - before["ScriptDuration"] < 0.4


# People who do not see it


def axe():
    place = os.environ.get("AXE_CORE")
    if place is None:
        pytest.skip("no axe-core: see the head of this file for how to install it")
    return (Path(place) / "axe.min.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("at", ["", "#view=table", "#overlay=value"])
@pytest.mark.parametrize("name", [COUNTER, BROADBAND, SHOES])
def test_axe_finds_nothing(opened, name, at, scheme):
    source = axe()
    page = opened(name, at=at, color_scheme=scheme, bypass_csp=True)
    if at.startswith("#overlay"):
        page.locator(".node[tabindex]").nth(1).click()
    page.evaluate(source)
    found = page.evaluate("axe.run()")["violations"]
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found] == []


@pytest.mark.parametrize("at", ["#step-查库存", "#view=table"])
def test_axe_finds_nothing_in_a_narrow_window(opened, at):
    source = axe()
    page = opened(COUNTER, at=at, size=(420, 800), bypass_csp=True)
    page.evaluate(source)
    found = page.evaluate("axe.run()")["violations"]
    assert [(each["id"], [node["html"] for node in each["nodes"]]) for each in found] == []


def test_each_step_says_what_it_is(opened):
    page = opened(COUNTER)
    step = page.get_by_role("button", name="查库存")
    assert step.first.get_attribute("id") == "step-查库存"
    hidden = "document.getElementById('step-查库存-业务系统').getAttribute('aria-hidden')"
    assert page.evaluate(hidden) == "true"
