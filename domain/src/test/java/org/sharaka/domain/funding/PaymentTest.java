package org.sharaka.domain.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sharaka.testing.FundingFixture.ANOTHER_CLERK;
import static org.sharaka.testing.FundingFixture.BOOK;
import static org.sharaka.testing.FundingFixture.CLERK;
import static org.sharaka.testing.FundingFixture.by;
import static org.sharaka.testing.FundingFixture.course;
import static org.sharaka.testing.FundingFixture.day;
import static org.sharaka.testing.FundingFixture.mad;
import static org.sharaka.testing.FundingFixture.paper;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.refused;
import static org.sharaka.testing.Outcomes.wrongState;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.WorksPolicy;
import org.sharaka.domain.project.Bond;
import org.sharaka.domain.project.Contract;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.Contractor;
import org.sharaka.domain.project.RetentionTerms;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Reason;

class PaymentTest {

    private static final PaymentId ID = new PaymentId("pay-1");
    private static final AllocationId ALLOCATION = new AllocationId("all-1");
    private static final ReceiptId FIRST = new ReceiptId("r1");
    private static final ReceiptId SECOND = new ReceiptId("r2");
    private static final ContractId CONTRACT = new ContractId("con-1");

    private static PaymentOrder order(PaymentKind kind, String amount, Fact<ContractId> contract) {
        return new PaymentOrder(
                kind,
                ALLOCATION,
                mad(amount),
                paper(DocumentKind.INVOICE, "2026-02-20"),
                "Builders",
                contract,
                by(CLERK, "2026-03-01"));
    }

    private static PaymentOrder invoice(String amount) {
        return order(PaymentKind.PAYMENT, amount, Fact.unknown());
    }

    private static PaymentOrder underContract(String amount) {
        return order(PaymentKind.PAYMENT, amount, Fact.known(CONTRACT));
    }

    private static PaymentOrder release(String amount) {
        return order(PaymentKind.RETENTION_RELEASE, amount, Fact.known(CONTRACT));
    }

    /** An allocation of 60.00 and 40.00 thousand. */
    private static PaymentFacts facts(String heldBack, boolean held, Fact<Retention> retention) {
        List<ReceiptShare> sources =
                List.of(new ReceiptShare(FIRST, mad("60000.00")), new ReceiptShare(SECOND, mad("40000.00")));
        Unspent unspent =
                new Unspent(Map.of(FIRST, course("2026-02-01", "60000.00"), SECOND, course("2026-02-01", "40000.00")));
        return new PaymentFacts(sources, unspent, mad(heldBack), held, retention, false, Parties.NONE);
    }

    private static final PaymentFacts FACTS = facts("0.00", false, Fact.unknown());

    private static Bond bond(Bond.Purpose purpose, String amount) {
        return new Bond(purpose, mad(amount), paper(DocumentKind.BOND, "2026-01-01"));
    }

    private static Fact<Retention> contract(String soFar, String held, Fact<String> accepted, Bond... bonds) {
        Contract contract = new Contract(
                CONTRACT,
                Contractor.named("Builders"),
                mad("100000.00"),
                RetentionTerms.of(WorksPolicy.standard()),
                paper(DocumentKind.CONTRACT, "2026-01-01"),
                List.of(bonds));
        return Fact.known(new Retention(
                contract, mad("0.00"), mad(soFar), mad(held), accepted.fold(on -> Fact.known(day(on)), Fact::unknown)));
    }

    private static final Bond BONDED = bond(Bond.Purpose.PERFORMANCE, "3000.00");

    private static PaymentCircumstances around(UserId by, PaymentFacts facts) {
        return new PaymentCircumstances(by, Purpose.POOL, facts, false);
    }

    private static Outcome<Payment> approved(Payment payment, UserId by, String on, PaymentFacts facts) {
        return new ApprovePayment(day(on)).through(BOOK, payment, around(by, facts));
    }

    private static Outcome<Payment> withdrawn(Payment payment, String on) {
        return new WithdrawPayment(day(on), Fact.known(new Reason("twice")))
                .through(BOOK, payment, around(CLERK, FACTS));
    }

    private static Payment prepared(PaymentOrder order, PaymentFacts facts) {
        return made(Payment.prepared(BOOK, ID, "PAY-2026-0001", order, facts)).value();
    }

    @ParameterizedTest
    @CsvSource({
        "100000.00,     0.00, ''",
        "100000.01,     0.00, payment.available",
        " 93000.00,  7000.00, ''",
        " 93000.01,  7000.00, payment.available",
        "     0.01, 100000.00, payment.available",
        "     0.01, 100001.00, payment.available",
    })
    void takes_no_more_than_is_unspent_and_not_held_for_contractors(String amount, String heldBack, String notPassed) {
        assertThat(BOOK.rule(Payment.preparing(invoice(amount), facts(heldBack, false, Fact.unknown())))
                        .notPassed())
                .isEqualTo(notPassed.isEmpty() ? List.of() : List.of(notPassed));
    }

    @Test
    void is_held_with_its_project() {
        assertThat(refused(Payment.prepared(
                                BOOK, ID, "PAY-2026-0001", invoice("1.00"), facts("0.00", true, Fact.unknown())))
                        .checks()
                        .get(0))
                .satisfies(check -> {
                    assertThat(check.rule().code()).isEqualTo("payment.available");
                    assertThat(check.reason()).isEqualTo("held");
                });
        assertThat(refused(approved(
                                prepared(invoice("1.00"), FACTS),
                                ANOTHER_CLERK,
                                "2026-03-02",
                                facts("0.00", true, Fact.unknown())))
                        .notPassed())
                .containsExactly("payment.available");
    }

    @Test
    void what_is_given_back_goes_where_the_last_of_it_came_from() {
        Payment paid = made(approved(prepared(invoice("75000.00"), FACTS), ANOTHER_CLERK, "2026-03-02", FACTS))
                .value();

        assertThat(paid.refunded(day("2026-04-01"), Money.ZERO, mad("14999.99")))
                .containsExactly(Movement.ofRefund(
                        day("2026-04-01"), new ReceiptShare(SECOND, mad("14999.99")), ALLOCATION, ID));
        assertThat(paid.refunded(day("2026-04-02"), mad("14999.99"), mad("60000.01")))
                .containsExactly(
                        Movement.ofRefund(day("2026-04-02"), new ReceiptShare(SECOND, mad("0.01")), ALLOCATION, ID),
                        Movement.ofRefund(day("2026-04-02"), new ReceiptShare(FIRST, mad("60000.00")), ALLOCATION, ID));
        assertThat(Movement.ofRefund(day("2026-04-02"), new ReceiptShare(FIRST, mad("1.00")), ALLOCATION, ID)
                        .spent())
                .isEqualTo(Money.ZERO.minus(mad("1.00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> paid.refunded(day("2026-04-02"), mad("14999.99"), mad("60000.02")));
    }

    @Test
    void is_spent_from_the_sources_in_their_order_once_somebody_else_approves() {
        Payment prepared = prepared(invoice("75000.00"), FACTS);
        Outcome.Made<Payment> made = made(approved(prepared, ANOTHER_CLERK, "2026-03-02", FACTS));

        assertThat(prepared.state()).isEqualTo(PaymentState.PREPARED);
        assertThat(prepared.movements()).isEmpty();
        assertThat(made.value().state()).isEqualTo(PaymentState.APPROVED);
        assertThat(made.value().movements())
                .containsExactly(
                        Movement.ofPayment(day("2026-03-02"), new ReceiptShare(FIRST, mad("60000.00")), ALLOCATION, ID),
                        Movement.ofPayment(
                                day("2026-03-02"), new ReceiptShare(SECOND, mad("15000.00")), ALLOCATION, ID));
        assertThat(made.ruling().checks())
                .extracting(check -> check.rule().code())
                .containsExactly("payment.available", "payment.four-eyes", "funding.balance");
        assertThat(made.events()).extracting(event -> event.action()).containsExactly("payment.approved");
    }

    @Test
    void is_not_approved_by_who_prepared_it_and_tells_every_rule() {
        Payment prepared = prepared(invoice("75000.00"), FACTS);

        assertThat(refused(approved(prepared, CLERK, "2026-03-02", facts("90000.00", false, Fact.unknown())))
                        .notPassed())
                .containsExactly("payment.available", "payment.four-eyes");
        assertThat(refused(approved(prepared, CLERK, "2026-03-02", FACTS)).notPassed())
                .containsExactly("payment.four-eyes");
    }

    @Test
    void is_approved_or_withdrawn_once_and_not_before_it_was_prepared() {
        Payment prepared = prepared(invoice("1.00"), FACTS);
        Payment paid =
                made(approved(prepared, ANOTHER_CLERK, "2026-03-02", FACTS)).value();
        Payment withdrawn = made(withdrawn(prepared, "2026-03-02")).value();

        assertThat(withdrawn.state()).isEqualTo(PaymentState.WITHDRAWN);
        assertThat(wrongState(() -> withdrawn(paid, "2026-03-03"))).isEqualTo("withdraw in APPROVED");
        assertThat(wrongState(() -> approved(withdrawn, ANOTHER_CLERK, "2026-03-03", FACTS)))
                .isEqualTo("approve in WITHDRAWN");
        assertThat(faultsOf(() -> approved(prepared, ANOTHER_CLERK, "2026-02-28", FACTS)))
                .containsExactly(fault("/on", "fact.order", "early", "2026-03-01"));
        assertThat(faultsOf(() -> withdrawn(prepared, "2026-02-28")))
                .containsExactly(fault("/on", "fact.order", "early", "2026-03-01"));
    }

    @Test
    void what_a_support_plan_pays_is_approved_and_withdrawn_there() {
        Payment prepared = prepared(invoice("1.00"), FACTS);
        Purpose support = new Purpose.Support(new CentreId("c"), Fact.unknown());
        PaymentCircumstances around = new PaymentCircumstances(ANOTHER_CLERK, support, FACTS, false);
        ApprovePayment approve = new ApprovePayment(day("2026-03-02"));
        WithdrawPayment withdraw = WithdrawPayment.on(day("2026-03-02"));

        assertThat(wrongState(() -> approve.look(BOOK, prepared, around))).isEqualTo("approve in UNDER_A_PLAN");
        assertThat(wrongState(() -> withdraw.look(BOOK, prepared, around))).isEqualTo("withdraw in UNDER_A_PLAN");
        assertThat(BOOK.rule(approve.asks(prepared, around)).refuses()).isFalse();
    }

    @Test
    void a_withdrawal_says_why() {
        Payment prepared = prepared(invoice("1.00"), FACTS);
        WithdrawPayment ahead = WithdrawPayment.on(day("2026-03-02"));

        assertThat(BOOK.rule(ahead.look(BOOK, prepared, around(CLERK, FACTS))).checks())
                .isEmpty();
        assertThat(faultsOf(() -> ahead.through(BOOK, prepared, around(CLERK, FACTS))))
                .containsExactly(fault("/reason", "value.required", "missing"));
    }

    @Test
    void names_amount_document_and_payee() {
        assertThat(faultsOf(() -> new PaymentOrder(
                        PaymentKind.RETENTION_RELEASE,
                        ALLOCATION,
                        Money.ZERO,
                        paper(DocumentKind.INVOICE, "2026-03-02"),
                        "",
                        Fact.unknown(),
                        by(CLERK, "2026-03-01"))))
                .containsExactly(
                        fault("/amount", "value.amount", "positive"),
                        fault("/payee", "value.text", "blank"),
                        fault("/contractId", "value.required", "missing"),
                        fault("/on", "fact.order", "early", "2026-03-02"));
    }

    @ParameterizedTest
    @CsvSource({
        "10000.00,    0.00, 1000.00",
        "    0.05,    0.00,    0.01",
        "    0.04,    0.00,    0.00",
        "10000.00, 6000.00, 1000.00",
        "10000.00, 6000.01,  999.99",
        "10000.00, 7000.00,    0.00",
        "10000.00, 7000.01,    0.00",
    })
    void a_tenth_is_retained_up_to_seven_hundredths_of_the_contract(String gross, String soFar, String retained) {
        PaymentFacts facts = facts("0.00", false, contract(soFar, "0.00", Fact.unknown(), BONDED));
        Payment payment = made(approved(prepared(underContract(gross), facts), ANOTHER_CLERK, "2026-03-02", facts))
                .value();

        assertThat(payment.retained()).isEqualTo(mad(retained));
        assertThat(payment.net()).isEqualTo(mad(gross).minus(mad(retained)));
        assertThat(payment.movements().stream().map(Movement::amount).reduce(Money.ZERO, Money::plus))
                .isEqualTo(payment.net());
    }

    @Test
    void nothing_is_retained_where_a_bond_stands_for_it() {
        Bond covers = bond(Bond.Purpose.RETENTION, "7000.00");
        Bond tooSmall = bond(Bond.Purpose.RETENTION, "6999.99");

        assertThat(prepared(
                                underContract("100.00"),
                                facts("0.00", false, contract("0.00", "0.00", Fact.unknown(), BONDED, covers)))
                        .retained())
                .isEqualTo(Money.ZERO);
        assertThat(prepared(
                                underContract("100.00"),
                                facts("0.00", false, contract("0.00", "0.00", Fact.unknown(), BONDED, tooSmall)))
                        .retained())
                .isEqualTo(mad("10.00"));
    }

    @ParameterizedTest
    @CsvSource({"2999.99, works.retention, short", "3000.00, '', pass", "'', works.retention, missing"})
    void nothing_is_paid_without_the_contractors_bond(String amount, String notPassed, String reason) {
        List<Bond> bonds = new ArrayList<>();
        if (!amount.isEmpty()) {
            bonds.add(bond(Bond.Purpose.PERFORMANCE, amount));
        }
        PaymentFacts facts = facts("0.00", false, contract("0.00", "0.00", Fact.unknown(), bonds.toArray(Bond[]::new)));

        assertThat(BOOK.rule(Payment.preparing(underContract("100.00"), facts)).notPassed())
                .isEqualTo(notPassed.isEmpty() ? List.of() : List.of(notPassed));
        assertThat(BOOK.rule(Payment.preparing(underContract("100.00"), facts)).checks())
                .filteredOn(check -> check.rule().code().equals("works.retention"))
                .extracting(Check::reason)
                .containsExactly(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "7000.00, 2026-03-01, ''",
        "7000.01, 2026-03-01, exceeds",
        "7000.00, 2026-03-02, early",
        "7000.00, '',         early",
    })
    void what_was_retained_is_released_at_final_acceptance(String amount, String accepted, String reason) {
        Fact<String> on = accepted.isEmpty() ? Fact.unknown() : Fact.known(accepted);
        PaymentFacts facts = facts("7000.00", false, contract("7000.00", "7000.00", on));
        Outcome<Payment> outcome = Payment.prepared(BOOK, ID, "PAY-2026-0001", release(amount), facts);

        assertThat(outcome.ruling().checks().get(1).reason()).isEqualTo(reason.isEmpty() ? "released" : reason);
        assertThat(outcome.ruling().refuses()).isEqualTo(!reason.isEmpty());
        assertThat(outcome.<Boolean>fold(made -> made.value().retained().isZero(), refused -> true))
                .isTrue();
    }

    @Test
    void storage_gives_back_what_it_took_and_refuses_what_cannot_be() {
        Payment.Snapshot state = made(approved(prepared(invoice("1.00"), FACTS), ANOTHER_CLERK, "2026-03-02", FACTS))
                .value()
                .snapshot();
        Fact<Payment.Approval> own = Fact.known(
                new Payment.Approval(by(CLERK, "2026-03-02"), List.of(new ReceiptShare(FIRST, mad("1.00")))));

        assertThat(Payment.restore(state).snapshot()).isEqualTo(state);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Payment.Snapshot(
                        ID, "PAY", state.order(), mad("0.01"), state.approval(), Fact.unknown(), Fact.unknown()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Payment.Snapshot(
                        ID, "PAY", state.order(), Money.ZERO, own, Fact.unknown(), Fact.unknown()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Payment.Snapshot(
                        ID,
                        "PAY",
                        state.order(),
                        Money.ZERO,
                        state.approval(),
                        Fact.known(new Payment.Withdrawal(by(CLERK, "2026-03-02"), "twice")),
                        Fact.unknown()));
    }

    private static String told(PaymentOrder order, PaymentFacts facts) {
        return Rulebook.standard().rule(Payment.preparing(order, facts)).checks().stream()
                .filter(check -> check.rule().equals(PaymentRules.RETENTION))
                .map(check -> check.result() + " " + check.reason())
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "PAYMENT,        40000.00, PASS pass",
        "PAYMENT,        40000.01, FAIL ceiling",
        "PRICE_REVISION, 40000.01, PASS apart",
        "LEGAL_INTEREST, 40000.01, PASS apart",
    })
    void payments_of_a_contract_never_exceed_it_but_for_what_stands_apart(
            PaymentKind kind, String amount, String told) {
        Fact<Retention> known = contract("0.00", "0.00", Fact.unknown(), bond(Bond.Purpose.PERFORMANCE, "3000.00"))
                .map(before -> new Retention(
                        before.contract(), mad("60000.00"), before.soFar(), before.held(), Fact.unknown()));

        assertThat(told(order(kind, amount, Fact.known(CONTRACT)), facts("0.00", false, known)))
                .isEqualTo(told);
    }

    @Test
    void nothing_is_retained_of_price_revision_and_interest() {
        Fact<Retention> known = contract("0.00", "0.00", Fact.unknown(), bond(Bond.Purpose.PERFORMANCE, "3000.00"));

        assertThat(facts("0.00", false, known).retained(PaymentKind.PRICE_REVISION, mad("100.00"), day("2026-03-01")))
                .isEqualTo(mad("0.00"));
        assertThat(faultsOf(() -> order(PaymentKind.LEGAL_INTEREST, "1.00", Fact.unknown())))
                .containsExactly(fault("/contractId", "value.required", "missing"));
    }

    @Test
    void a_payment_for_a_project_with_contracts_names_one_or_says_why_none() {
        PaymentFacts contracted = new PaymentFacts(
                FACTS.sources(), FACTS.unspent(), mad("0.00"), false, Fact.unknown(), true, Parties.NONE);
        PaymentOrder silent = invoice("1.00");
        PaymentOrder explained = new PaymentOrder(
                silent.kind(),
                silent.allocation(),
                silent.amount(),
                silent.document(),
                silent.payee(),
                Entitled.ITSELF,
                Fact.unknown(),
                Fact.known("a made-up fee of the land register"),
                silent.prepared());

        assertThat(told(silent, contracted)).isEqualTo("FAIL unnamed");
        assertThat(told(explained, contracted)).isEmpty();
        assertThat(told(silent, FACTS)).isEmpty();
    }
}
