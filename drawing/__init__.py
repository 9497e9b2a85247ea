"""Draws for a page: figures as SVG that follow the colour scheme, TeX as HTML. Knows no loss and no generator.

`drawing.svg`       the style of figures, and their SVG made ready for a page
`drawing.film`      several figures as one that moves
`drawing.figure`    a figure on a page: what it says, and its slider
`drawing.tile`      a figure as small as a thumb
`drawing.code`      source code as HTML, coloured
`drawing.panel`     small charts of sampled curves
`drawing.formulas`  TeX to HTML and MathML by KaTeX, and its fonts cut to the glyphs in use
"""
