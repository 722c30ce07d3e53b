"""How the customer feels, from −2 to 2, as the file says it step by step."""

from blueprint.drawing.dressing import Shown, Sign
from blueprint.drawing.overlays.reading import Reading


def shown(reading: Reading) -> Shown:
    """The curve itself is a matter of the whole diagram."""
    if all(step.emotion is None for step in reading.service.steps.values()):
        return Shown(missing=reading.say("no_emotion"))
    return Shown(signs=(Sign(reading.say("sign.emotion"), "curve"),))
