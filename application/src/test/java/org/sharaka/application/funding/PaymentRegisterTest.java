package org.sharaka.application.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.application.Office.byDirector;
import static org.sharaka.application.Office.byViewer;
import static org.sharaka.application.funding.FundingWorld.ANOTHER;
import static org.sharaka.application.funding.FundingWorld.ONE;
import static org.sharaka.application.funding.FundingWorld.day;
import static org.sharaka.application.funding.FundingWorld.invoice;
import static org.sharaka.application.funding.FundingWorld.mad;
import static org.sharaka.application.funding.FundingWorld.paper;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.refused;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.PartnerFixture.aPartner;
import static org.sharaka.testing.ProjectFixture.aProject;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Rejected;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.AllocationRequest;
import org.sharaka.domain.funding.ApprovePayment;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.PaymentKind;
import org.sharaka.domain.funding.PaymentState;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.WithdrawPayment;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partnership.AgreementArrow;
import org.sharaka.domain.policy.FundingPolicy;
import org.sharaka.domain.policy.WorksPolicy;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Bond;
import org.sharaka.domain.project.Contract;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.Contractor;
import org.sharaka.domain.project.RetentionTerms;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Reason;
import org.sharaka.testing.AgreementFixture;
import org.sharaka.testing.ProjectFixture;
import org.sharaka.testing.memory.MemoryStore;

class PaymentRegisterTest {

    private static final ContractId CONTRACT = new ContractId("con-1");
    private static final Purpose WORKS = new Purpose.OfProject(ProjectFixture.ID);

    private final FundingWorld world = FundingWorld.on(new MemoryStore());

    private static Bond bond() {
        return new Bond(Bond.Purpose.PERFORMANCE, mad("30.00"), paper(DocumentKind.BOND, "2026-01-01"));
    }

    private static ProjectFixture works() {
        Contract contract = new Contract(
                CONTRACT,
                Contractor.named("Builders"),
                mad("1000.00"),
                RetentionTerms.of(WorksPolicy.standard()),
                paper(DocumentKind.CONTRACT, "2026-01-01"),
                List.of(bond()));
        return aProject().inNoProgramme().agreed().contracted(contract).inExecution();
    }

    /** An allocation of 1000.00 to a project, whose works run under a contract of 1000.00. */
    private Allocation allocatedTo(ProjectFixture project) {
        world.work.inTransaction(stores -> {
            stores.of(Projects.class).add(project.there());
            return true;
        });
        Pledge pledge = world.pledged(0, Purpose.POOL, "2026-01-01", "1000.00");
        world.received(pledge, "1000.00", "2026-01-02");
        return world.allocated("1000.00", WORKS, "2026-01-03");
    }

    private void stands(ProjectFixture project) {
        world.work.inTransaction(stores -> stores.of(Projects.class)
                .keep(
                        project.there(),
                        stores.of(Projects.class).get(ProjectFixture.ID).version()));
    }

    private static PreparePayment underContract(PaymentKind kind, Allocation allocation, String amount, String on) {
        return new PreparePayment(
                kind,
                allocation.id(),
                mad(amount),
                paper(DocumentKind.INVOICE, "2026-01-01"),
                "Builders",
                Fact.known(CONTRACT),
                day(on));
    }

    private Payment paidUnderContract(Allocation allocation, String amount, String on) {
        PreparePayment invoice = underContract(PaymentKind.PAYMENT, allocation, amount, on);
        PaymentId id =
                made(world.payments.prepare(ONE, invoice)).value().value().id();
        return made(world.payments.take(ANOTHER, id, new ApprovePayment(day(on)), Fact.unknown()))
                .value()
                .value();
    }

    private static List<String> reasons(Outcome<?> outcome) {
        return outcome.ruling().checks().stream().map(Check::reason).toList();
    }

    @Test
    void one_prepares_and_another_approves() {
        Allocation allocation = allocatedTo(works());
        Payment prepared = world.prepared(allocation, "400.00", "2026-03-01");

        assertThat(prepared.reference()).isEqualTo("PAY-2026-0001");
        assertThat(world.allocations.standing(byViewer(), allocation.id()).spent())
                .isEqualTo(Money.ZERO);
        assertThat(refused(world.payments.take(
                                ONE, prepared.id(), new ApprovePayment(day("2026-03-01")), Fact.unknown()))
                        .notPassed())
                .containsExactly("payment.four-eyes");
        assertThat(world.payments
                        .look(ONE, prepared.id(), new ApprovePayment(day("2026-03-01")))
                        .notPassed())
                .containsExactly("payment.four-eyes");
        made(world.payments.take(byDirector(), prepared.id(), new ApprovePayment(day("2026-03-02")), Fact.known(1L)));

        assertThat(world.payments.read(byViewer(), prepared.id()).value().state())
                .isEqualTo(PaymentState.APPROVED);
        assertThat(world.allocations.standing(byViewer(), allocation.id()).spent())
                .isEqualTo(mad("400.00"));
        assertThat(world.actions()).endsWith("payment.prepared", "payment.approved");
        assertThat(wrongState(() -> world.payments.take(
                        ANOTHER, prepared.id(), new ApprovePayment(day("2026-03-02")), Fact.unknown())))
                .isEqualTo("approve in APPROVED");
    }

    @Test
    void two_that_were_prepared_for_the_same_money_are_not_both_approved() {
        Allocation allocation = allocatedTo(works());
        Payment one = world.prepared(allocation, "600.00", "2026-03-01");
        Payment two = world.prepared(allocation, "600.00", "2026-03-01");
        made(world.payments.take(ANOTHER, one.id(), new ApprovePayment(day("2026-03-01")), Fact.unknown()));

        assertThat(refused(world.payments.take(
                                ANOTHER, two.id(), new ApprovePayment(day("2026-03-01")), Fact.unknown()))
                        .notPassed())
                .containsExactly("payment.available");
        made(world.payments.take(
                ONE,
                two.id(),
                new WithdrawPayment(day("2026-03-01"), Fact.known(new Reason("no money"))),
                Fact.unknown()));
        assertThat(wrongState(() -> world.payments.look(byViewer(), two.id(), WithdrawPayment.on(day("2026-03-01")))))
                .isEqualTo("withdraw in WITHDRAWN");
        assertThat(world.actions()).endsWith("payment.withdrawn");
    }

    @Test
    void a_suspended_project_and_a_suspended_or_terminated_agreement_hold_payments() {
        Allocation allocation = allocatedTo(works());
        Payment prepared = world.prepared(allocation, "1.00", "2026-03-01");
        AgreementFixture agreement = AgreementFixture.anAgreement().inForce();
        world.work.inTransaction(stores -> {
            stores.of(Partners.class).add(aPartner().there());
            stores.of(Agreements.class).add(agreement.there());
            return true;
        });
        assertThat(reasons(world.payments.prepare(ONE, invoice(allocation, "1.00", "2026-03-01"))))
                .containsExactly("pass", "pass", "pass");

        stands(works().suspendedOn("2026-03-01"));
        assertThat(reasons(world.payments.prepare(ONE, invoice(allocation, "1.00", "2026-03-01"))))
                .containsExactly("pass", "pass", "held");
        assertThat(reasons(world.payments.take(
                        ANOTHER, prepared.id(), new ApprovePayment(day("2026-03-01")), Fact.unknown())))
                .containsExactly("pass", "pass", "held", "pass", "pass");

        stands(works());
        AgreementFixture suspended = agreement.taking(AgreementArrow.SUSPEND, "2026-03-02");
        world.work.inTransaction(stores -> stores.of(Agreements.class).keep(suspended.there(), 1));
        assertThat(reasons(world.payments.prepare(ONE, invoice(allocation, "1.00", "2026-03-02"))))
                .containsExactly("pass", "pass", "held");
        world.work.inTransaction(stores -> stores.of(Agreements.class)
                .keep(suspended.taking(AgreementArrow.TERMINATE, "2026-03-03").there(), 2));
        assertThat(reasons(world.payments.prepare(ONE, invoice(allocation, "1.00", "2026-03-03"))))
                .containsExactly("pass", "pass", "held");
    }

    @Test
    void what_is_retained_stays_in_the_allocation_until_final_acceptance() {
        Allocation allocation = allocatedTo(works());
        assertThat(paidUnderContract(allocation, "500.00", "2026-03-01").retained())
                .isEqualTo(mad("50.00"));
        assertThat(paidUnderContract(allocation, "400.00", "2026-04-01").retained())
                .isEqualTo(mad("20.00"));
        AllocationStanding standing = world.allocations.standing(byViewer(), allocation.id());

        assertThat(standing.held()).isEqualTo(mad("70.00"));
        assertThat(standing.unspent()).isEqualTo(mad("170.00"));
        assertThat(refused(world.payments.prepare(ONE, invoice(allocation, "100.01", "2026-04-02")))
                        .notPassed())
                .containsExactly("payment.available");
        PreparePayment release = underContract(PaymentKind.RETENTION_RELEASE, allocation, "70.00", "2026-05-31");
        assertThat(reasons(world.payments.prepare(ONE, release))).containsExactly("pass", "pass", "pass", "early");

        stands(works().taking(Arrow.NOTIFY_COMPLETION, Stage.COMPLETION_NOTIFIED, day("2026-04-10"))
                .taking(Arrow.ACCEPT_PROVISIONALLY, Stage.PROVISIONALLY_ACCEPTED, day("2026-04-20"))
                .taking(Arrow.ACCEPT_FINALLY, Stage.FINALLY_ACCEPTED, day("2026-05-31")));
        assertThat(reasons(world.payments.prepare(
                        ONE, underContract(PaymentKind.RETENTION_RELEASE, allocation, "70.01", "2026-05-31"))))
                .containsExactly("pass", "pass", "pass", "exceeds");
        PaymentId id =
                made(world.payments.prepare(ONE, release)).value().value().id();
        made(world.payments.take(ANOTHER, id, new ApprovePayment(day("2026-05-31")), Fact.unknown()));

        assertThat(world.allocations.standing(byViewer(), allocation.id()).held())
                .isEqualTo(Money.ZERO);
        assertThat(world.allocations.standing(byViewer(), allocation.id()).spent())
                .isEqualTo(mad("900.00"));
    }

    @Test
    void nothing_is_retained_where_the_party_owns_the_works() {
        Allocation allocation = allocatedTo(works().partnerBuilt().budgeted("20000.00"));

        assertThat(reasons(world.payments.prepare(
                        ONE, underContract(PaymentKind.PAYMENT, allocation, "1.00", "2026-03-01"))))
                .containsExactly("pass", "pass", "pass");
    }

    @ParameterizedTest
    @CsvSource({"0.05, 0.01, refused", "0.05, 0.00, made", "0.06, 0.01, made"})
    void a_project_that_the_party_builds_is_allocated_no_more_than_its_control(
            String share, String more, String outcome) {
        FundingWorld other = FundingWorld.on(new MemoryStore(Rulebook.standard()
                .adopting(FundingPolicy.standard()
                        .named("funding.v2")
                        .from("2026-01-01")
                        .controlShare(share))));
        other.work.inTransaction(stores -> {
            stores.of(Projects.class)
                    .add(works().partnerBuilt().budgeted("1000.00").there());
            return true;
        });
        Pledge pledge = other.pledged(0, Purpose.POOL, "2026-01-01", "1000.00");
        other.received(pledge, "1000.00", "2026-01-02");
        other.allocated("30.00", WORKS, "2026-01-03");
        AllocationRequest rest =
                new AllocationRequest(mad("20.00").plus(mad(more)), WORKS, day("2026-01-04"), Fact.unknown());

        assertThat(other.allocations.look(byViewer(), rest).notPassed())
                .isEqualTo(outcome.equals("made") ? List.of() : List.of("allocation.model"));
        assertThat(other.allocations.allocate(ONE, rest).<String>fold(made -> "made", refused -> "refused"))
                .isEqualTo(outcome);
    }

    @Test
    void the_allocation_and_the_contract_are_there() {
        Allocation allocation = allocatedTo(works());
        PreparePayment otherContract = new PreparePayment(
                PaymentKind.PAYMENT,
                allocation.id(),
                mad("1.00"),
                paper(DocumentKind.INVOICE, "2026-01-01"),
                "Builders",
                Fact.known(new ContractId("other")),
                day("2026-03-01"));
        PreparePayment nowhere = new PreparePayment(
                PaymentKind.PAYMENT,
                new AllocationId("none"),
                mad("1.00"),
                paper(DocumentKind.INVOICE, "2026-01-01"),
                "Builders",
                Fact.unknown(),
                day("2026-03-01"));

        assertThat(faultsOf(() -> world.payments.prepare(ONE, otherContract)))
                .containsExactly(fault("/contractId", "value.reference", "unknown"));
        assertThat(faultsOf(() -> world.payments.look(byViewer(), nowhere)))
                .containsExactly(fault("/allocationId", "value.reference", "unknown"));
        assertThatThrownBy(() -> world.payments.read(byViewer(), new PaymentId("none")))
                .isInstanceOf(Rejected.UnknownId.class);
        assertThatThrownBy(() -> world.payments.prepare(byDirector(), otherContract))
                .isInstanceOf(Rejected.NotPermitted.class);
    }
}
