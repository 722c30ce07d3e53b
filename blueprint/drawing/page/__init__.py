"""The picture as a page: one HTML file to move about in, search, ask for facts, and read as a table.

One file, no network, no framework. The picture is in it once, each overlay as the parts in which it differs;
the table holds all facts of all steps, and the panel beside the picture shows a row of it. Without scripts
the page is the picture and the table.
"""

from blueprint.drawing.page.building import page

__all__ = ["page"]
