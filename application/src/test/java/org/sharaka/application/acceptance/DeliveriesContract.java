package org.sharaka.application.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.DeliveryFixture.ANOTHER_OFFICER;
import static org.sharaka.testing.DeliveryFixture.accepting;
import static org.sharaka.testing.DeliveryFixture.handed;
import static org.sharaka.testing.DeliveryFixture.papersBut;
import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.application.store.Deliveries;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.CorrectAcceptance;
import org.sharaka.domain.acceptance.CorrectedFact;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.acceptance.ExtendGuarantee;
import org.sharaka.domain.acceptance.LiftReserve;
import org.sharaka.domain.acceptance.LotId;
import org.sharaka.domain.acceptance.NewReserve;
import org.sharaka.domain.acceptance.RaiseReserve;
import org.sharaka.domain.acceptance.ReserveId;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.text.Reason;
import org.sharaka.testing.DeliveryFixture;

/** What every store of deliveries keeps to. */
public interface DeliveriesContract {

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    private static DeliveryFixture delivery(String project) {
        return DeliveryFixture.of(aProject().called(project).inNoProgramme().inExecution());
    }

    private void add(DeliveryFixture... deliveries) {
        work().inTransaction(stores -> {
            for (DeliveryFixture delivery : deliveries) {
                stores.of(Projects.class).add(delivery.project());
                stores.of(Deliveries.class).add(delivery.there());
            }
            return true;
        });
    }

    private Versioned<Delivery> back(String project) {
        return work().reading(stores -> stores.of(Deliveries.class).get(new ProjectId(project)));
    }

    private List<String> dueBy(String to) {
        return work().reading(stores -> stores.of(Deliveries.class).withDuesBy(LocalDate.parse(to))).stream()
                .map(delivery -> delivery.value().project().value())
                .toList();
    }

    private List<String> withChangedVerdicts() {
        return work().reading(stores -> stores.of(Deliveries.class).withChangedVerdicts()).stream()
                .map(delivery -> delivery.value().project().value())
                .toList();
    }

    /** With something of everything that can be recorded. */
    private static DeliveryFixture full(String project) {
        return delivery(project)
                .inLots("North", "South")
                .notified("2026-05-01", "L1")
                .visited("2026-05-05", "L1")
                .after(accepting("2026-05-10", handed(papersBut(DocumentKind.MANUALS)), "L1"))
                .after(new RaiseReserve(
                        LocalDate.parse("2026-05-20"),
                        new NewReserve(
                                Fact.known(new LotId("L1")),
                                Severity.MAJOR,
                                "A crack",
                                "Hall",
                                Fact.unknown(),
                                Fact.unknown())))
                .by(ANOTHER_OFFICER)
                .after(new LiftReserve(
                        LocalDate.parse("2026-05-25"),
                        new ReserveId("R1"),
                        Fact.known(paper(DocumentKind.EVIDENCE, "2026-05-25"))))
                .after(new ExtendGuarantee(
                        LocalDate.parse("2026-05-26"),
                        List.of(new LotId("L1")),
                        Fact.known(LocalDate.parse("2027-08-10")),
                        Fact.known(new Reason("The lift came late")),
                        Fact.known(paper(DocumentKind.DECISION, "2026-05-26"))))
                .after(new CorrectAcceptance(
                        LocalDate.parse("2026-05-27"),
                        new LotId("L1"),
                        Fact.known(new CorrectedFact.VisitedOn(1, LocalDate.parse("2026-05-12"))),
                        Fact.known(new Reason("The book says the twelfth"))));
    }

    @Test
    default void a_delivery_comes_back_as_it_was_added() {
        DeliveryFixture fresh = delivery("p-1");
        DeliveryFixture full = full("p-2");
        add(fresh, full);

        assertThat(back("p-1").value().snapshot()).isEqualTo(fresh.there().snapshot());
        assertThat(back("p-2").value().snapshot()).isEqualTo(full.there().snapshot());
        assertThat(back("p-2").version()).isEqualTo(1);
    }

    @Test
    default void a_changed_delivery_is_kept_at_the_next_version_and_a_stale_one_is_not() {
        DeliveryFixture fresh = delivery("p-1");
        add(fresh);
        Delivery changed = fresh.notified("2026-05-01").there();

        assertThat((long) work().inTransaction(
                                stores -> stores.of(Deliveries.class).keep(changed, 1)))
                .isEqualTo(2);
        assertThatThrownBy(() -> work().inTransaction(
                                stores -> stores.of(Deliveries.class).keep(changed, 1)))
                .isInstanceOf(Rejected.StaleVersion.class);
        assertThat(back("p-1").value().snapshot()).isEqualTo(changed.snapshot());
        assertThat(back("p-1").version()).isEqualTo(2);
    }

    @Test
    default void a_project_whose_works_have_not_started_has_none() {
        assertThatThrownBy(() -> back("nobody")).isInstanceOf(Rejected.UnknownId.class);
    }

    @Test
    default void deliveries_are_found_by_what_falls_due_in_them() {
        add(
                delivery("noticed").notified("2026-05-01"),
                delivery("reserved")
                        .notified("2026-05-01")
                        .visited("2026-05-05")
                        .accepted("2026-05-10")
                        .reserved("2026-05-12", Severity.MINOR),
                delivery("fresh"));

        assertThat(dueBy("2026-04-30")).isEmpty();
        assertThat(dueBy("2026-05-01")).containsExactly("noticed");
        assertThat(dueBy("2026-07-10")).containsExactly("noticed");
        assertThat(dueBy("2026-07-11")).containsExactly("noticed", "reserved");
        assertThat(dueBy("2027-12-31")).containsExactly("noticed", "reserved");
    }

    @Test
    default void what_no_longer_falls_due_is_no_longer_found() {
        DeliveryFixture noticed = delivery("p-1").notified("2026-05-01");
        add(noticed);
        work().inTransaction(stores ->
                stores.of(Deliveries.class).keep(noticed.visited("2026-05-05").there(), 1));

        assertThat(dueBy("2027-12-31")).isEmpty();
    }

    @Test
    default void deliveries_with_a_changed_verdict_are_found() {
        DeliveryFixture fresh =
                delivery("p-1").notified("2026-05-01").visited("2026-05-05").accepted("2026-05-10");
        Delivery corrected = fresh.by(ANOTHER_OFFICER)
                .after(new CorrectAcceptance(
                        LocalDate.parse("2026-05-27"),
                        new LotId("L1"),
                        Fact.known(new CorrectedFact.HandedIn(papersBut(DocumentKind.MINUTES))),
                        Fact.known(new Reason("The minutes were not signed"))))
                .there();
        add(fresh, delivery("p-2"));

        assertThat(withChangedVerdicts()).isEmpty();
        work().inTransaction(stores -> stores.of(Deliveries.class).keep(corrected, 1));
        assertThat(withChangedVerdicts()).containsExactly("p-1");
    }
}
