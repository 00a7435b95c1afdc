package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Courses.expert;
import static org.sharaka.bootstrap.Mandates.CENTRES;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;

/** Training over HTTP (S14). */
class TrainingsTest extends InAHouse {

    private static final String ON = "2026-03-10";

    private Site site;
    private String centre;
    private String manager;
    private Courses courses;

    @BeforeEach
    void open() {
        site = new Site(house);
        centre = new Mandates(site).centre("SOCIAL");
        manager = site.partner("ASSOCIATION");
        courses = new Courses(site, centre);
    }

    @Test
    void people_are_hired_trained_and_leave() {
        String space = new Mandates(site).centre("ASSOCIATIVE_SPACE");
        String person = courses.hired(manager, "2026-01-05");
        Answer planned =
                courses.plan(", 'module': 'M2', 'spaceId': '" + space + "'", ON).is(201);
        assertThat(planned.at("/reference")).matches("TRN-\\d{4}-0001");
        assertThat(planned.at("/spaceId")).isEqualTo(space);
        String session = planned.at("/id");
        courses.come(session, "enrolments", "2026-03-01", person).is(200);
        courses.come(session, "attendance", ON, person).is(200);
        courses.come(session, "completions", "2026-03-12", person).is(200);
        Answer told =
                admin.get(CENTRES + "/" + centre + "/trainings/" + session).is(200);
        assertThat(told.at("/participants/0/stage")).isEqualTo("COMPLETED");
        assertThat(told.each("/participants/0/steps", "/on")).containsExactly("2026-03-01", ON, "2026-03-12");
        courses.post("people/" + person + "/departure", "{'on': '2026-09-30'}").is(200);
        assertThat(admin.get(CENTRES + "/" + centre + "/people").is(200).at("/items/0/left/on"))
                .isEqualTo("2026-09-30");
        assertThat(admin.get(CENTRES + "/" + centre + "/trainings").each("/items", "/id"))
                .containsExactly(session);
        assertThat(admin.get("/api/v1/journal?subject=" + centre).each("/items", "/action"))
                .containsExactly(
                        "centre.registered",
                        "person.hired",
                        "training.planned",
                        "training.enrolled",
                        "training.attended",
                        "training.completed",
                        "person.left");
    }

    @Test
    void a_session_is_planned_ahead_and_attended_once_it_has_been_held() {
        String next = LocalDate.now(Wiring.SEAT).plusYears(1).toString();
        String person = courses.hired(manager, "2026-01-05");
        String session =
                courses.plan(", 'module': 'M1'" + expert(ON), next).is(201).at("/id");

        courses.come(session, "enrolments", ON, person).is(200);
        courses.come(session, "attendance", ON, person).hasFaults("/on fact.order");
    }

    @Test
    void a_session_is_given_by_a_space_or_by_a_person_with_competence() {
        courses.plan("", ON).hasFaults("/spaceId training.provider");
        courses.plan(", 'spaceId': '" + centre + "'", ON).hasFaults("/spaceId value.reference");
        courses.plan(", 'spaceId': '" + centre + "'" + expert(ON), ON).hasFaults("/spaceId training.provider");
        courses.plan(", 'person': {'name': ' ', 'competence': " + Site.paper("PHOTO", ON) + "}", ON)
                .hasFaults("/person/name value.text", "/person/competence/kind value.enum");
        courses.plan(expert(ON), ON).is(201);
    }

    @Test
    void wrong_input_is_told_at_its_place_and_changes_nothing() {
        courses.post(
                        "people",
                        "{'managerId': '%s', 'name': ' ', 'post': ' ', 'since': '2026-02-30'}".formatted(manager))
                .hasFaults("/name value.text", "/post value.text", "/since value.date");
        courses.post("people", "{'managerId': 'nobody', 'name': 'A', 'post': 'B', 'since': '2026-02-01'}")
                .hasFaults("/managerId value.reference");
        String person = courses.hired(manager, "2026-01-05");
        String session =
                courses.plan(", 'module': 'M1'" + expert(ON), ON).is(201).at("/id");
        courses.come(session, "attendance", ON, person, "P9")
                .hasFaults("/people/0 training.order", "/people/1 value.reference");
        courses.come(session, "enrolments", ON, person, "P9").hasFaults("/people/1 value.reference");
        assertThat(admin.get(CENTRES + "/" + centre + "/trainings/" + session).each("/participants", "/personId"))
                .isEmpty();
        courses.come(session, "enrolments", ON).hasFaults("/people value.required");
        courses.come("nothing", "enrolments", ON, person).isProblem(404, "resource.unknown");
        courses.post("people/P9/departure", "{'on': '2026-09-30'}").isProblem(404, "resource.unknown");
        courses.post("people/" + person + "/departure", "{'on': '2026-01-04'}").hasFaults("/on fact.order");
        site.finance.post(CENTRES + "/" + centre + "/people", "{}").isProblem(403, "auth.forbidden");
    }
}
