"""/activity/: the audit trail."""

from django.urls import path

from claims.views.activity import activity

urlpatterns = [path("", activity, name="activity")]
