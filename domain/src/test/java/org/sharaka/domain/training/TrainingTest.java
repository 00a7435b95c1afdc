package org.sharaka.domain.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.HandoverPolicy;
import org.sharaka.domain.policy.SupportPolicy;

class TrainingTest {

    private static final PartnerId MANAGER = new PartnerId("p-manager");
    private static final Provider SPACE = new Provider.Space(new CentreId("cen-space"));

    private Training training = Training.of(new CentreId("cen-1"));

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Act act(String on) {
        return new Act(new UserId("u-officer"), day(on));
    }

    private void hire(String manager, String since) {
        training = training.hired(new Person.Hired(new PartnerId(manager), "Made-up Person", "Treasurer", day(since)))
                .training();
    }

    private void plan(String id, String module, String on) {
        training = training.planned(
                        SupportPolicy.standard(),
                        new SessionId(id),
                        "TRN-2026-0001",
                        new Session.Offer(Fact.known(module), "a made-up topic", day(on), SPACE),
                        act("2026-01-01"))
                .training();
    }

    private void came(String session, Participation step, String on, String... people) {
        training = training.came(
                        new SessionId(session),
                        step,
                        Stream.of(people).map(PersonId::new).toList(),
                        act(on))
                .orElseThrow()
                .training();
    }

    private void completed(String session, String on, String... people) {
        came(session, Participation.ENROLLED, on, people);
        came(session, Participation.ATTENDED, on, people);
        came(session, Participation.COMPLETED, on, people);
    }

    private List<String> held(String on) {
        return training.completed(MANAGER, day(on)).stream()
                .map(one -> one.module() + " " + one.on() + " " + one.holdersInPost())
                .toList();
    }

    @Test
    void a_module_is_held_from_its_completion_on() {
        hire("p-manager", "2026-01-01");
        plan("s-1", "M1", "2026-03-10");
        came("s-1", Participation.ENROLLED, "2026-03-01", "P1");
        came("s-1", Participation.ATTENDED, "2026-03-10", "P1");
        assertThat(held("2026-12-31")).isEmpty();
        came("s-1", Participation.COMPLETED, "2026-03-15", "P1");

        assertThat(held("2026-03-14")).isEmpty();
        assertThat(held("2026-03-15")).containsExactly("M1 2026-03-10 1");
    }

    @Test
    void each_person_counts_once_a_module_at_the_last_session() {
        hire("p-manager", "2026-01-01");
        hire("p-manager", "2026-01-01");
        plan("s-1", "M1", "2026-03-10");
        plan("s-2", "M1", "2026-06-10");
        plan("s-3", "M2", "2026-06-10");
        completed("s-1", "2026-03-10", "P1", "P2");
        completed("s-2", "2026-06-10", "P1");
        completed("s-3", "2026-06-10", "P2");

        assertThat(held("2026-06-09")).containsExactly("M1 2026-03-10 2");
        assertThat(held("2026-06-10")).containsExactly("M1 2026-03-10 1", "M1 2026-06-10 1", "M2 2026-06-10 1");
    }

    @Test
    void whoever_left_or_works_for_another_manager_holds_nothing() {
        hire("p-manager", "2026-01-01");
        hire("p-former", "2026-01-01");
        hire("p-manager", "2026-05-01");
        plan("s-1", "M1", "2026-03-10");
        completed("s-1", "2026-03-10", "P1", "P2", "P3");
        training = training.left(new PersonId("P1"), act("2026-07-31"))
                .orElseThrow()
                .training();

        assertThat(held("2026-04-30")).containsExactly("M1 2026-03-10 1");
        assertThat(held("2026-07-31")).containsExactly("M1 2026-03-10 2");
        assertThat(held("2026-08-01")).containsExactly("M1 2026-03-10 1");
    }

    @Test
    void a_module_runs_out_when_fewer_hold_it_than_are_required() {
        hire("p-manager", "2026-01-01");
        hire("p-manager", "2026-01-01");
        plan("s-1", "M1", "2026-03-10");
        plan("s-2", "M1", "2026-06-10");
        plan("s-3", "M2", "2026-03-10");
        plan("s-4", "M2", "2026-07-10");
        completed("s-1", "2026-03-10", "P1");
        completed("s-3", "2026-03-10", "P1");

        assertThat(runsOut("2026-06-09")).containsExactly("M1 2029-03-10", "M2 2029-03-10");
        completed("s-2", "2026-06-10", "P2");
        completed("s-4", "2026-07-10", "P2");
        assertThat(runsOut("2026-07-09")).containsExactly("M1 2029-03-10", "M2 2029-03-10");
        assertThat(runsOut("2026-07-10")).containsExactly("M1 2029-03-10", "M2 2029-07-10");
    }

    private List<String> runsOut(String on) {
        return training.runsOut(MANAGER, HandoverPolicy.standard(), false, day(on)).stream()
                .map(last -> last.about() + " " + last.on())
                .toList();
    }

    @Test
    void another_topic_is_no_module() {
        hire("p-manager", "2026-01-01");
        training = training.planned(
                        SupportPolicy.standard(),
                        new SessionId("s-1"),
                        "TRN-2026-0001",
                        new Session.Offer(Fact.unknown(), "a made-up topic", day("2026-03-10"), SPACE),
                        act("2026-01-01"))
                .training();
        completed("s-1", "2026-03-10", "P1");

        assertThat(held("2026-12-31")).isEmpty();
    }

    @Test
    void no_step_is_left_out_or_taken_twice() {
        hire("p-manager", "2026-01-01");
        plan("s-1", "M1", "2026-03-10");

        assertThatThrownBy(() -> came("s-1", Participation.ATTENDED, "2026-03-10", "P1", "P9"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("/people/0")
                .hasMessageContaining("/people/1");
        came("s-1", Participation.ENROLLED, "2026-03-01", "P1");
        assertThatThrownBy(() -> came("s-1", Participation.ENROLLED, "2026-03-01", "P1"))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> came("s-1", Participation.ATTENDED, "2026-03-09", "P1"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("/on");
        assertThat(training.came(new SessionId("s-9"), Participation.ENROLLED, List.of(), act("2026-03-01")))
                .isEmpty();
    }

    @Test
    void nobody_leaves_twice_or_before_the_first_day() {
        hire("p-manager", "2026-01-01");

        assertThatThrownBy(() -> training.left(new PersonId("P1"), act("2025-12-31")))
                .isInstanceOf(InvalidValue.class);
        training = training.left(new PersonId("P1"), act("2026-01-01"))
                .orElseThrow()
                .training();
        assertThatThrownBy(() -> training.left(new PersonId("P1"), act("2026-02-01")))
                .isInstanceOf(InvalidValue.class);
        assertThat(training.left(new PersonId("P2"), act("2026-02-01"))).isEmpty();
    }

    @Test
    void an_expert_shows_competence() {
        Document paper = Document.of(DocumentKind.COMPETENCE, "CV 1", day("2026-01-01"));

        assertThat(new Provider.Expert(" Made-up Expert", paper).name()).isEqualTo("Made-up Expert");
        assertThatThrownBy(() -> new Provider.Expert(" ", Document.of(DocumentKind.PHOTO, "photo", day("2026-01-01"))))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("/name")
                .hasMessageContaining("/competence/kind");
    }
}
