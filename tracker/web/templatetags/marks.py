"""Glyphs and states, as every page shows them."""

from django import template

register = template.Library()
