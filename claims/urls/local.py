from django.urls import path
from django.http import HttpResponse

urlpatterns = [
    path("claims/<int:claim_id>/", lambda r, claim_id: HttpResponse("x"), name="detail"),
    path("claims/<int:claim_id>/steps/", lambda r, claim_id: HttpResponse("x"), name="step"),
]
