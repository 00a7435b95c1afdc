package org.sharaka.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.domain.readiness.CentreRecords.MANAGER;
import static org.sharaka.testing.CentreFixture.aCentre;
import static org.sharaka.testing.OversightFixture.act;
import static org.sharaka.testing.OversightFixture.day;
import static org.sharaka.testing.OversightFixture.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Mend;
import org.sharaka.domain.gate.MendAct;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.training.Participation;
import org.sharaka.domain.training.Person;
import org.sharaka.domain.training.PersonId;
import org.sharaka.domain.training.Provider;
import org.sharaka.domain.training.Session;
import org.sharaka.domain.training.SessionId;
import org.sharaka.domain.training.Training;
import org.sharaka.testing.OversightFixture;

/** Each step until enough people in post have completed a module. */
class TrainingMendTest {

    private static final LocalDate ON = day("2026-06-01");
    private static final Provider SPACE = new Provider.Space(new CentreId("cen-9"));
    private static final Provider EXPERT =
            new Provider.Expert("Made-up Expert", paper(DocumentKind.COMPETENCE, "2020-01-01"));

    private static Training hiring(Training training, PartnerId by, String since) {
        return training.hired(new Person.Hired(by, "Made-up Person", "Treasurer", day(since)))
                .training();
    }

    /** Two people of the manager, P1 and P2. */
    private static Training team() {
        Training empty = Training.of(OversightFixture.CENTRE);
        return hiring(hiring(empty, MANAGER, "2024-01-01"), MANAGER, "2026-06-01");
    }

    private static Training planned(Training training, String id, String module, String on, Provider by) {
        return training.planned(
                        Rulebook.standard().on(ON).support(),
                        new SessionId(id),
                        "TRN-2026-0001",
                        new Session.Offer(Fact.known(module), "made up", day(on), by),
                        act("2023-01-01"))
                .training();
    }

    private static Training came(Training training, String id, Participation upTo, String... people) {
        Training with = training;
        for (Participation step : Participation.values()) {
            if (step.compareTo(upTo) <= 0) {
                with = with.came(
                                new SessionId(id),
                                step,
                                Stream.of(people).map(PersonId::new).toList(),
                                act("2026-06-01"))
                        .orElseThrow()
                        .training();
            }
        }
        return with;
    }

    private static Optional<Mend> mend(Training training, String... modules) {
        HandoverCase asked =
                HandoverCase.of(aCentre().factsOn(ON), ON, Rulebook.standard().on(ON));
        return new TrainingMend(training.snapshot(), MANAGER, asked, "cen-1").of(List.of(modules));
    }

    private static Mend people(MendAct act, String session, String... people) {
        return Mend.on(act, ON, "cen-1", session).with("people", List.of(people));
    }

    private static Mend planning(String module) {
        return Mend.on(MendAct.PLAN_TRAINING, ON, "cen-1")
                .with("module", module)
                .with("topic", module);
    }

    @Test
    void it_is_about_the_first_module_that_is_missing() {
        assertThat(mend(team())).isEmpty();
        assertThat(mend(team(), "M3", "M1")).contains(planning("M3").bringing("/spaceId"));
    }

    @Test
    void somebody_is_hired_where_fewer_people_are_in_post_than_hold_the_module() {
        Mend hire = Mend.to(MendAct.HIRE_PERSON, ON, "cen-1")
                .with("managerId", MANAGER.value())
                .with("since", ON);
        Training one = hiring(Training.of(OversightFixture.CENTRE), MANAGER, "2026-06-01");

        assertThat(mend(one, "M1")).as("two people hold it").contains(hire);
        assertThat(mend(one, "M2"))
                .as("one person holds it")
                .contains(planning("M2").bringing("/spaceId"));
        assertThat(mend(hiring(one, new PartnerId("p-other"), "2026-01-01"), "M1"))
                .contains(hire);
        assertThat(mend(hiring(one, MANAGER, "2026-06-02"), "M1")).contains(hire);
    }

    @Test
    void who_left_before_the_day_is_no_longer_in_post() {
        assertThat(mend(
                        team().left(new PersonId("P1"), act("2026-06-01"))
                                .orElseThrow()
                                .training(),
                        "M1"))
                .contains(planning("M1").bringing("/spaceId"));
        assertThat(mend(
                                team().left(new PersonId("P1"), act("2026-05-31"))
                                        .orElseThrow()
                                        .training(),
                                "M1")
                        .orElseThrow()
                        .act())
                .isEqualTo(MendAct.HIRE_PERSON);
    }

    @Test
    void people_go_on_in_a_session_from_stage_to_stage_and_the_furthest_first() {
        Training session = planned(team(), "s-1", "M1", "2026-05-01", SPACE);

        assertThat(mend(session, "M1")).contains(people(MendAct.ENROL, "s-1", "P1", "P2"));
        assertThat(mend(came(session, "s-1", Participation.ENROLLED, "P1", "P2"), "M1"))
                .contains(people(MendAct.ATTEND, "s-1", "P1", "P2"));
        assertThat(mend(came(session, "s-1", Participation.ENROLLED, "P2"), "M1"))
                .contains(people(MendAct.ATTEND, "s-1", "P2"));
        assertThat(mend(
                        came(came(session, "s-1", Participation.ATTENDED, "P2"), "s-1", Participation.ENROLLED, "P1"),
                        "M1"))
                .contains(people(MendAct.COMPLETE, "s-1", "P2"));
        assertThat(mend(came(session, "s-1", Participation.COMPLETED, "P2"), "M1"))
                .contains(people(MendAct.ENROL, "s-1", "P1"));
    }

    @Test
    void another_session_is_planned_by_who_gave_the_last_where_all_have_completed_this_one() {
        Training done =
                came(planned(team(), "s-1", "M2", "2026-05-01", SPACE), "s-1", Participation.COMPLETED, "P1", "P2");

        assertThat(mend(done, "M2")).contains(planning("M2").with("spaceId", "cen-9"));
        assertThat(mend(planned(done, "s-2", "M3", "2026-05-02", EXPERT), "M2"))
                .contains(planning("M2").bringing("/person"));
        assertThat(mend(planned(done, "s-2", "M2", "2026-05-02", EXPERT), "M2"))
                .as("a further session of the module is open")
                .contains(people(MendAct.ENROL, "s-2", "P1", "P2"));
    }

    @ParameterizedTest
    @CsvSource({"2023-05-31, PLAN_TRAINING", "2023-06-01, ENROL", "2026-06-01, ENROL", "2026-06-02, PLAN_TRAINING"})
    void a_session_serves_that_was_held_within_thirty_six_months(String on, MendAct act) {
        assertThat(mend(planned(team(), "s-1", "M1", on, SPACE), "M1")
                        .orElseThrow()
                        .act())
                .isEqualTo(act);
    }

    @Test
    void people_who_left_do_not_go_on() {
        Training session =
                came(planned(team(), "s-1", "M2", "2026-05-01", SPACE), "s-1", Participation.ENROLLED, "P1", "P2");
        Training left = session.left(new PersonId("P1"), act("2026-05-31"))
                .orElseThrow()
                .training();

        assertThat(mend(left, "M2")).contains(people(MendAct.ATTEND, "s-1", "P2"));
    }
}
