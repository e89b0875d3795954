"""Addresses that change the register; those that show claims too are in `claims.urls.sources`."""

from django.urls import path

from sources.views import edit, register

urlpatterns = [
    # /sources/
    path("add/", register.add, name="add"),
    # /sources/<id>/
    path("<int:source_id>/edit/", edit.edit, name="edit"),
    path("<int:source_id>/rename/", edit.rename, name="rename"),
    path("<int:source_id>/change/", edit.change, name="change"),
    path("<int:source_id>/names/", edit.add_name, name="add_name"),
    path("<int:source_id>/names/<int:name_id>/remove/", edit.remove_name, name="remove_name"),
]
