package org.sharaka.application.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.application.Office.by;
import static org.sharaka.application.Office.byAdmin;
import static org.sharaka.application.Office.byDirector;
import static org.sharaka.application.Office.byOfficer;
import static org.sharaka.application.Office.byViewer;
import static org.sharaka.testing.AgreementFixture.anAgreement;
import static org.sharaka.testing.DeliveryFixture.aReserve;
import static org.sharaka.testing.DeliveryFixture.accepting;
import static org.sharaka.testing.DeliveryFixture.everything;
import static org.sharaka.testing.DeliveryFixture.everythingOfTheTerms;
import static org.sharaka.testing.DeliveryFixture.handed;
import static org.sharaka.testing.DeliveryFixture.papersBut;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.refused;
import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.ProjectFixture.act;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sharaka.application.Office;
import org.sharaka.application.funding.AllocationRegister;
import org.sharaka.application.funding.ProjectMoney;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Deliveries;
import org.sharaka.application.store.Happening;
import org.sharaka.application.store.Interests;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.TermsStore;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.application.work.Stores;
import org.sharaka.domain.acceptance.AcceptFinally;
import org.sharaka.domain.acceptance.CorrectAcceptance;
import org.sharaka.domain.acceptance.CorrectedFact;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.acceptance.DeliveryStep;
import org.sharaka.domain.acceptance.ExtendGuarantee;
import org.sharaka.domain.acceptance.LiftReserve;
import org.sharaka.domain.acceptance.LotId;
import org.sharaka.domain.acceptance.NotifyCompletion;
import org.sharaka.domain.acceptance.RaiseReserve;
import org.sharaka.domain.acceptance.RecordVisit;
import org.sharaka.domain.acceptance.RefuseAcceptance;
import org.sharaka.domain.acceptance.ReserveId;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.acceptance.WithdrawAcceptance;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.Interest;
import org.sharaka.domain.partnership.TermsItem;
import org.sharaka.domain.partnership.TermsOfReference;
import org.sharaka.domain.partnership.TermsVersion;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.text.Reason;
import org.sharaka.testing.PartnerFixture;
import org.sharaka.testing.ProjectFixture;
import org.sharaka.testing.memory.CountedIds;

class DeliveryStepsTest {

    private static final ProjectId ID = ProjectFixture.ID;
    /** After the year of guarantee, so that the final acceptance does not lie ahead. */
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2027-06-01T08:00:00Z"), ZoneId.of("Africa/Casablanca"));

    private final Office office = Office.open();
    private final DeliverySteps acceptances = steps(office);

    private static DeliverySteps steps(Office office) {
        IdGenerator ids = new CountedIds();
        AllocationRegister allocations = new AllocationRegister(office.work, ids, CLOCK);
        return new DeliverySteps(office.work, new ProjectMoney(allocations, ids, CLOCK), CLOCK);
    }

    private void with(Consumer<Stores> setting) {
        office.work.inTransaction(stores -> {
            setting.accept(stores);
            return true;
        });
    }

    private void begun(ProjectFixture project) {
        with(stores -> {
            stores.of(Partners.class).add(PartnerFixture.plannedManager());
            stores.of(Projects.class).add(project.there());
            stores.of(Deliveries.class).add(Delivery.begun(project.there().id(), ProjectFixture.STARTED_ON, List.of()));
        });
    }

    private Outcome<Kept<Delivery>> take(Call call, DeliveryStep step) {
        return acceptances.take(call, ID, step, Fact.unknown());
    }

    private Kept<Delivery> taken(Call call, DeliveryStep step) {
        return made(take(call, step)).value();
    }

    private void visited() {
        taken(byOfficer(), noticed());
        taken(byOfficer(), visiting());
    }

    private static NotifyCompletion noticed() {
        return new NotifyCompletion(day("2026-05-01"), List.of(), Fact.known(paper(DocumentKind.NOTICE, "2026-05-01")));
    }

    private static RecordVisit visiting() {
        return new RecordVisit(
                day("2026-05-05"), List.of(), Fact.known("The commission"), Fact.unknown(), Fact.known(false));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static LiftReserve lifting(String reserve) {
        return new LiftReserve(
                day("2026-06-01"), new ReserveId(reserve), Fact.known(paper(DocumentKind.EVIDENCE, "2026-06-01")));
    }

    private static ExtendGuarantee extendingGuarantee(String on) {
        return new ExtendGuarantee(day(on), List.of(), Fact.unknown(), Fact.unknown(), Fact.unknown());
    }

    private static WithdrawAcceptance withdrawing(String on) {
        return new WithdrawAcceptance(
                day(on),
                List.of(),
                Fact.known(new Reason("No manuals came")),
                Fact.known(paper(DocumentKind.DECISION, on)));
    }

    private Project project() {
        return office.work.reading(stores -> stores.of(Projects.class).get(ID).value());
    }

    private Delivery delivery() {
        return acceptances.read(byViewer(), ID).value();
    }

    @Test
    void from_notice_to_final_acceptance_the_project_follows_and_the_journal_tells_it() {
        begun(aProject().inExecution());
        visited();

        Kept<Delivery> accepted = taken(byOfficer(), accepting("2026-05-10", aReserve(Severity.MINOR)));
        taken(by("another", Role.PARTNERSHIP_OFFICER), lifting("R1"));
        Kept<Delivery> ended = taken(byOfficer(), new AcceptFinally(day("2027-05-10"), List.of(), List.of()));

        assertThat(accepted.value().stage()).isEqualTo(Stage.PROVISIONALLY_ACCEPTED);
        assertThat(accepted.version()).isEqualTo(4);
        assertThat(ended.value().stage()).isEqualTo(Stage.FINALLY_ACCEPTED);
        assertThat(project().stage()).isEqualTo(Stage.FINALLY_ACCEPTED);
        assertThat(project().milestones())
                .extracting(milestone -> milestone.step())
                .endsWith(Arrow.NOTIFY_COMPLETION, Arrow.ACCEPT_PROVISIONALLY, Arrow.ACCEPT_FINALLY);
        assertThat(office.actions())
                .containsExactly(
                        "project.completion-notified",
                        "delivery.visited",
                        "project.accepted-provisionally",
                        "reserve.raised",
                        "reserve.lifted",
                        "project.accepted-finally");
        assertThat(office.journal()).extracting(Happening::subject).containsOnly(ID.value());
        assertThat(office.journal())
                .allSatisfy(
                        entry -> assertThat(entry.ruling().value().orElseThrow().policy())
                                .isEqualTo("acceptance.v1"));
    }

    @Test
    void a_refused_step_changes_nothing_and_says_every_reason() {
        begun(aProject().inExecution());

        Ruling ruling = refused(take(byOfficer(), accepting("2026-05-10", handed(List.of()))));

        assertThat(ruling.notPassed()).containsExactly("acceptance.visit", "acceptance.documents", "acceptance.lot");
        assertThat(acceptances.read(byViewer(), ID).version()).isEqualTo(1);
        assertThat(office.actions()).isEmpty();
    }

    @Test
    void looking_through_a_gate_changes_nothing() {
        begun(aProject().inExecution());
        visited();

        assertThat(acceptances
                        .look(byViewer(), ID, accepting("2026-05-10", everything()))
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);

        assertThat(project().stage()).isEqualTo(Stage.COMPLETION_NOTIFIED);
        assertThat(acceptances.read(byViewer(), ID).version()).isEqualTo(3);
    }

    @Test
    void the_arrows_of_a_project_are_looked_at_with_what_is_recorded() {
        begun(aProject().inExecution());
        visited();

        Ruling ruling = office.work.reading(stores -> acceptances.ruling(
                stores,
                byViewer(),
                stores.of(Projects.class).get(ID).value(),
                Arrow.ACCEPT_PROVISIONALLY,
                day("2026-05-10")));

        assertThat(ruling.notPassed()).containsExactly("acceptance.ready", "acceptance.documents");
        assertThatThrownBy(() -> office.work.reading(stores -> acceptances.ruling(
                        stores,
                        byViewer(),
                        stores.of(Projects.class).get(ID).value(),
                        Arrow.NOTIFY_COMPLETION,
                        day("2026-05-10"))))
                .isInstanceOf(WrongState.class);
        assertThat(Arrow.WITHDRAW_ACCEPTANCE.kind().right()).isEqualTo(Permission.APPROVE_PROJECTS);
        assertThat(Arrow.ACCEPT_FINALLY.kind().right()).isEqualTo(Permission.WRITE_PROJECTS);
    }

    @Test
    void before_works_start_there_is_nothing_to_deliver() {
        with(stores -> stores.of(Projects.class).add(aProject().agreed().there()));

        assertThatThrownBy(() -> take(byOfficer(), noticed()))
                .isInstanceOfSatisfying(
                        WrongState.class, wrong -> assertThat(wrong.step()).isEqualTo("notify-completion"));
        assertThatThrownBy(() -> take(byOfficer(), visiting())).isInstanceOfSatisfying(WrongState.class, wrong -> {
            assertThat(wrong.step()).isEqualTo("visit");
            assertThat(wrong.state()).isEqualTo("AGREED");
        });
        assertThatThrownBy(() -> acceptances.read(byViewer(), ID)).isInstanceOf(Rejected.UnknownId.class);
    }

    @Test
    void unknown_projects_reserves_conditions_and_lots_are_told() {
        begun(aProject().inExecution());

        assertThatThrownBy(() -> acceptances.take(byOfficer(), new ProjectId("nobody"), noticed(), Fact.unknown()))
                .isInstanceOf(Rejected.UnknownId.class);
        assertThatThrownBy(() -> take(byOfficer(), lifting("R9"))).isInstanceOf(Rejected.UnknownId.class);
        assertThatThrownBy(() -> acceptances.look(byViewer(), ID, lifting("R9")))
                .isInstanceOf(Rejected.UnknownId.class);
        assertThatThrownBy(() -> take(
                        byOfficer(),
                        new CorrectAcceptance(
                                day("2026-06-01"),
                                new LotId("L9"),
                                Fact.known(new CorrectedFact.HandedIn(List.of())),
                                Fact.known(new Reason("why")))))
                .isInstanceOf(Rejected.UnknownId.class);
    }

    @Test
    void gates_of_conditions_and_guarantee_are_looked_through_before_anything_is_handed_in() {
        begun(aProject().inExecution());
        visited();
        assertThatThrownBy(() -> acceptances.look(byViewer(), ID, extendingGuarantee("2026-05-09")))
                .isInstanceOf(WrongState.class);
        taken(byOfficer(), accepting("2026-05-10", handed(papersBut(DocumentKind.MANUALS))));
        assertThat(acceptances
                        .look(byViewer(), ID, extendingGuarantee("2026-06-01"))
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
        assertThat(acceptances
                        .look(byViewer(), ID, extendingGuarantee("2027-05-11"))
                        .refuses())
                .isTrue();
    }

    @Test
    void a_stale_version_is_that_of_the_project_for_its_arrows_and_that_of_the_delivery_else() {
        begun(aProject().inExecution());
        long project =
                office.work.reading(stores -> stores.of(Projects.class).get(ID).version());

        made(acceptances.take(byOfficer(), ID, noticed(), Fact.known(project)));

        assertThatThrownBy(() ->
                        acceptances.take(byOfficer(), ID, accepting("2026-05-10", everything()), Fact.known(project)))
                .isInstanceOf(Rejected.StaleVersion.class);
        assertThatThrownBy(() -> acceptances.take(byOfficer(), ID, visiting(), Fact.known(1L)))
                .isInstanceOf(Rejected.StaleVersion.class);
        made(acceptances.take(byOfficer(), ID, visiting(), Fact.known(2L)));
    }

    @Test
    void who_reads_writes_nothing_and_only_who_approves_decides() {
        begun(aProject().inExecution());
        visited();
        taken(byOfficer(), accepting("2026-05-10", handed(papersBut(DocumentKind.MANUALS))));

        assertThatThrownBy(() -> take(byViewer(), new RaiseReserve(day("2026-06-01"), aReserve(Severity.MINOR))))
                .isInstanceOf(Rejected.NotPermitted.class);
        assertThatThrownBy(() -> take(byOfficer(), withdrawing("2026-07-10")))
                .isInstanceOf(Rejected.NotPermitted.class);
        assertThat(taken(byDirector(), withdrawing("2026-08-02")).value().stage())
                .isEqualTo(Stage.IN_EXECUTION);
        assertThat(project().milestones())
                .last()
                .satisfies(last -> assertThat(last.reason()).isEqualTo(Fact.known("No manuals came")));
    }

    @Test
    void four_eyes_hold_for_administrators_too() {
        begun(aProject().inExecution());
        taken(byAdmin(), new RaiseReserve(day("2026-05-01"), aReserve(Severity.MINOR)));

        assertThat(refused(take(byAdmin(), lifting("R1"))).notPassed()).containsExactly("reserve.lifting");
    }

    @Test
    void every_refusal_names_who_when_and_why() {
        begun(aProject().inExecution());
        taken(byOfficer(), noticed());

        taken(
                byOfficer(),
                new RefuseAcceptance(
                        day("2026-05-06"),
                        List.of(),
                        Fact.known(new Reason("The roof leaks")),
                        Fact.known("Mend the roof")));

        assertThat(office.journal().get(1)).satisfies(told -> {
            assertThat(told.action()).isEqualTo("project.acceptance-refused");
            assertThat(told.actor()).isEqualTo("officer");
            assertThat(told.particulars())
                    .containsEntry("on", "2026-05-06")
                    .containsEntry("reason", "The roof leaks")
                    .containsEntry("makeAcceptable", "Mend the roof");
        });
    }

    @Test
    void the_parties_of_the_agreement_are_asked_but_for_protective_steps() {
        begun(aProject().inExecution());
        with(stores -> {
            stores.of(Partners.class)
                    .add(PartnerFixture.aPartner().blockedOn("2026-03-01").there());
            stores.of(Agreements.class).add(anAgreement().there());
            stores.of(Interests.class)
                    .put(new Interest(
                            new UserId("officer"),
                            PartnerFixture.ID,
                            Interest.Bond.FAMILY,
                            day("2026-01-01"),
                            Fact.unknown()));
        });

        assertThat(refused(take(byOfficer(), noticed())).notPassed())
                .as("what is not its own act goes on without a blocked sponsor")
                .containsExactly("actor.interest");
        assertThat(made(take(byOfficer(), new RaiseReserve(day("2026-05-01"), aReserve(Severity.MAJOR))))
                        .ruling()
                        .checks())
                .isEmpty();
    }

    @Test
    void a_party_delivers_against_the_version_of_the_terms_that_binds_it() {
        begun(aProject().partnerBuilt().inExecution());
        visited();
        assertThat(refused(take(byOfficer(), accepting("2026-05-10", everythingOfTheTerms())))
                        .notPassed())
                .containsExactly("acceptance.ready");

        with(stores -> stores.of(TermsStore.class)
                .add(TermsOfReference.written(ID, version(1))
                        .rewritten(version(2))
                        .bound(ProjectFixture.act(LocalDate.parse("2026-02-01")))
                        .after()
                        .rewritten(version(3))));

        assertThat(taken(byOfficer(), accepting("2026-05-10", everythingOfTheTerms()))
                        .value()
                        .stage())
                .isEqualTo(Stage.PROVISIONALLY_ACCEPTED);
    }

    private static TermsVersion version(int number) {
        List<TermsItem> items = List.of(new TermsItem("a", "Six rooms"), new TermsItem("b", "A garden"));
        return new TermsVersion(number, "A centre", items, act(day("2026-01-10")), List.of());
    }

    @Test
    void a_correction_that_changes_the_verdict_is_listed_for_the_director() {
        begun(aProject().inExecution());
        visited();
        taken(byOfficer(), accepting("2026-05-10", everything()));
        assertThat(acceptances.changedVerdicts(byDirector())).isEmpty();

        taken(
                by("another", Role.PARTNERSHIP_OFFICER),
                new CorrectAcceptance(
                        day("2026-06-01"),
                        new LotId("L1"),
                        Fact.known(new CorrectedFact.HandedIn(papersBut(DocumentKind.MINUTES))),
                        Fact.known(new Reason("The minutes were not signed"))));

        assertThat(acceptances.changedVerdicts(byDirector()))
                .singleElement()
                .satisfies(listed -> assertThat(listed.value().changedVerdicts())
                        .singleElement()
                        .satisfies(correction -> {
                            assertThat(correction.before()).isEqualTo(Verdict.ELIGIBLE);
                            assertThat(correction.after().notPassed()).containsExactly("acceptance.documents");
                        }));
        assertThat(office.actions()).endsWith("acceptance.corrected");
    }

    @Test
    void a_step_that_the_journal_cannot_tell_was_not_taken() {
        begun(aProject().inExecution());
        DeliverySteps broken = steps(office.withFailingJournal());

        assertThatThrownBy(() -> broken.take(byOfficer(), ID, noticed(), Fact.unknown()))
                .isInstanceOf(StoreUnavailable.class);
        assertThat(project().stage()).isEqualTo(Stage.IN_EXECUTION);
        assertThat(delivery().stage()).isEqualTo(Stage.IN_EXECUTION);
    }
}
