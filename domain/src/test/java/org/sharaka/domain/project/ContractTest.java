package org.sharaka.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.WorksPolicy;
import org.sharaka.domain.time.Deadline;

class ContractTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");

    private static Contract contract(String amount) {
        return new Contract(
                new ContractId("c-1"),
                Contractor.named("Bâtisseurs réunis"),
                Money.parse(amount),
                RetentionTerms.of(WorksPolicy.standard()),
                paper(DocumentKind.CONTRACT, "2026-02-01"),
                List.of());
    }

    private static Bond bond(Bond.Purpose purpose, String amount, String from, String until) {
        return new Bond(
                purpose,
                Money.parse(amount),
                new Document(DocumentKind.BOND, "B-1", LocalDate.parse(from), Fact.known(LocalDate.parse(until))));
    }

    @ParameterizedTest
    @CsvSource({
        "1000.00, 100.00,  0.00, 10.00",
        "1000.00, 100.05,  0.00, 10.01",
        "1000.00, 100.04,  0.00, 10.00",
        "1000.00, 700.00,  0.00, 70.00",
        "1000.00, 700.10,  0.00, 70.00",
        "1000.00, 100.00, 60.00, 10.00",
        "1000.00, 100.00, 60.01, 9.99",
        "1000.00, 100.00, 70.00, 0.00",
        "1000.00, 100.00, 80.00, 0.00"
    })
    void a_tenth_of_each_payment_is_retained_up_to_seven_hundredths_of_the_contract(
            String contract, String gross, String soFar, String retained) {
        assertThat(contract(contract).retainedFrom(Money.parse(gross), Money.parse(soFar), DAY))
                .isEqualTo(Money.parse(retained));
    }

    @ParameterizedTest
    @CsvSource({
        "69.99, 2026-01-01, 2026-12-31, 10.00",
        "70.00, 2026-01-01, 2026-12-31, 0.00",
        "70.00, 2026-03-01, 2026-03-01, 0.00",
        "70.00, 2026-03-02, 2026-12-31, 10.00",
        "70.00, 2026-01-01, 2026-02-28, 10.00"
    })
    void a_bond_in_force_for_the_whole_retention_takes_its_place(
            String amount, String from, String until, String retained) {
        Contract bonded = contract("1000.00").bondedBy(bond(Bond.Purpose.RETENTION, amount, from, until));

        assertThat(bonded.retainedFrom(Money.parse("100.00"), Money.ZERO, DAY)).isEqualTo(Money.parse(retained));
    }

    @ParameterizedTest
    @CsvSource({
        "PERFORMANCE, 29.99, 2026-12-31, false",
        "PERFORMANCE, 30.00, 2026-12-31, true",
        "PERFORMANCE, 30.00, 2026-02-28, false",
        "RETENTION,   70.00, 2026-12-31, false"
    })
    void the_contractor_is_bonded_for_three_hundredths_of_the_contract(
            Bond.Purpose purpose, String amount, String until, boolean bonded) {
        assertThat(isBonded(contract("1000.00").bondedBy(bond(purpose, amount, "2026-01-01", until))))
                .isEqualTo(bonded);
    }

    @ParameterizedTest
    @CsvSource({
        "0.20, 0.07, 0.03, 20.00, false, true",
        "0.10, 0.05, 0.03,  0.00, true,  true",
        "0.10, 0.07, 0.04, 10.00, false, false"
    })
    void what_is_kept_back_is_a_term_of_the_contract(
            String share, String cap, String bond, String retained, boolean replaced, boolean bonded) {
        WorksPolicy signedUnder =
                WorksPolicy.standard().retentionShare(share).retentionCap(cap).bondShare(bond);
        Contract signed = new Contract(
                new ContractId("c-1"),
                Contractor.named("Bâtisseurs réunis"),
                Money.parse("1000.00"),
                RetentionTerms.of(signedUnder),
                paper(DocumentKind.CONTRACT, "2026-02-01"),
                List.of(
                        bond(Bond.Purpose.RETENTION, "50.00", "2026-01-01", "2026-12-31"),
                        bond(Bond.Purpose.PERFORMANCE, "30.00", "2026-01-01", "2026-12-31")));

        assertThat(signed.retainedFrom(Money.parse("100.00"), Money.ZERO, DAY)).isEqualTo(Money.parse(retained));
        assertThat(signed.isRetentionBondedOn(DAY)).isEqualTo(replaced);
        assertThat(isBonded(signed)).isEqualTo(bonded);
    }

    private static boolean isBonded(Contract contract) {
        return contract.bondedOn(DAY)
                .over(contract.amount())
                .atLeast(contract.retention().bond());
    }

    @Test
    void several_bonds_are_added() {
        Contract bonded = contract("1000.00")
                .bondedBy(bond(Bond.Purpose.PERFORMANCE, "10.00", "2026-01-01", "2026-12-31"))
                .bondedBy(bond(Bond.Purpose.PERFORMANCE, "20.00", "2026-01-01", "2026-12-31"));

        assertThat(isBonded(bonded)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "PERFORMANCE, 29.99, 2027-12-31, true",
        "PERFORMANCE, 30.00, 2027-12-31, false",
        "PERFORMANCE, 30.01, 2027-12-31, false",
        "PERFORMANCE, 30.00, 2026-12-31, true",
        "RETENTION, 30.00, 2027-12-31, true"
    })
    void a_bond_runs_out_until_others_of_its_purpose_last_longer_for_as_much(
            Bond.Purpose purpose, String amount, String until, boolean runsOut) {
        Contract bonded = contract("1000.00")
                .bondedBy(bond(Bond.Purpose.PERFORMANCE, "30.00", "2026-01-01", "2026-12-31"))
                .bondedBy(bond(purpose, amount, "2026-06-01", until));

        assertThat(bonded.expiringBonds().anyMatch(new Deadline("c-1", LocalDate.parse("2026-12-31"))::equals))
                .isEqualTo(runsOut);
        assertThat(bonded.expiringBonds()).contains(new Deadline("c-1", LocalDate.parse(until)));
    }

    @Test
    void a_contract_of_nothing_or_on_another_paper_is_none() {
        assertThat(faultsOf(() -> new Contract(
                        new ContractId("c-1"),
                        Contractor.of(new PartnerId("p-1")),
                        Money.ZERO,
                        RetentionTerms.of(WorksPolicy.standard()),
                        paper(DocumentKind.INVOICE, "2026-02-01"),
                        List.of())))
                .containsExactly(
                        fault("/amount", "value.amount", "positive"),
                        fault("/document/kind", "value.enum", "unknown", "INVOICE", "CONTRACT"));
        assertThat(faultsOf(
                        () -> new Bond(Bond.Purpose.RETENTION, Money.ZERO, paper(DocumentKind.INVOICE, "2026-02-01"))))
                .containsExactly(
                        fault("/amount", "value.amount", "positive"),
                        fault("/document/kind", "value.enum", "unknown", "INVOICE", "BOND"));
    }

    @Test
    void a_contractor_is_a_partner_or_is_named() {
        assertThat(faultsOf(() -> new Contractor(Fact.unknown(), Fact.unknown())))
                .containsExactly(fault("/name", "value.required", "missing"));
        assertThat(faultsOf(() -> Contractor.named(" "))).containsExactly(fault("/name", "value.text", "blank"));
    }
}
