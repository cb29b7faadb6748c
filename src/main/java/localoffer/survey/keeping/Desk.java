package localoffer.survey.keeping;

import localoffer.account.signin.Gate;
import localoffer.survey.Personal;
import localoffer.survey.ReadySurveys;
import localoffer.survey.Surveys;
import localoffer.web.Html;

/** What every page of surveys for officers works with. */
public record Desk(Html html, Gate gate, Surveys surveys, ReadySurveys ready, Personal personal) {}
