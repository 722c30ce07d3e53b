"""Other formats: the blueprint as text for tools in which people finish a picture by hand.

Each is made from the same diagram as the drawing (`blueprint.drawing.compose`), so that it has the same
words, lanes and ids; the place of things is the other tool's business.
"""

from blueprint.exchange.dot import dot, is_draft_dot
from blueprint.exchange.mermaid import is_draft_mermaid, mermaid

__all__ = ["dot", "is_draft_dot", "is_draft_mermaid", "mermaid"]
