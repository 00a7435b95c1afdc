package org.sharaka.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.domain.readiness.CentreRecords.MANAGER;
import static org.sharaka.domain.readiness.CentreRecords.records;
import static org.sharaka.testing.DeliveryFixture.aDelivery;
import static org.sharaka.testing.DeliveryFixture.accepting;
import static org.sharaka.testing.DeliveryFixture.dueOn;
import static org.sharaka.testing.MandateFixture.aMandate;
import static org.sharaka.testing.MandateFixture.act;
import static org.sharaka.testing.MandateFixture.paper;
import static org.sharaka.testing.OversightFixture.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.domain.acceptance.LiftReserve;
import org.sharaka.domain.acceptance.OpenReserve;
import org.sharaka.domain.acceptance.ReserveId;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.centre.Title;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.Tenure;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.support.UnlistedEquipment;
import org.sharaka.testing.DeliveryFixture;

/** What the records of a centre say of a day, and the dossier that is gathered from them. */
class CentreFileTest {

    private static final Rulebook BOOK = Rulebook.standard();
    private static final CentreFile HISTORY = CentreHistory.file();
    private static final LocalDate ON = day("2026-06-01");

    private static Fact<LocalDate> since(CentreRecords records, String on) {
        return records.file().factsOn(BOOK, day(on)).management().since();
    }

    private static Mandate mandate() {
        return aMandate("2025-02-01", "2027-12-31").signed("2025-02-01").there();
    }

    private static CentreRecords suspended(String opened, String on) {
        return records()
                .opened(opened)
                .mandated(aMandate("2025-02-01", "2027-12-31")
                        .signed("2025-02-01")
                        .suspended(on)
                        .there());
    }

    @Test
    void a_centre_that_nobody_runs_lacks_a_mandate_and_is_asked_what_associations_are() {
        Charge charge = records().opened("2025-02-01").file().chargeOn(BOOK, ON);

        assertThat(charge)
                .isEqualTo(new Charge(
                        Fact.unknown(),
                        PartnerKind.ASSOCIATION,
                        false,
                        Fact.unknown(),
                        Fact.unknown(),
                        List.of("RUNNING_MANDATE")));
        assertThat(charge.manager()).isEqualTo(Fact.unknown());
        assertThat(charge.management(ON))
                .isEqualTo(new HandoverFacts.Management(
                        PartnerKind.ASSOCIATION, Fact.known(false), Fact.unknown(), List.of("RUNNING_MANDATE")));
    }

    @Test
    void a_manager_is_in_charge_from_the_first_day_of_its_mandate_and_counts_from_the_opening() {
        Charge charge = records().managed().opened("2025-03-01").file().chargeOn(BOOK, ON);

        assertThat(charge)
                .isEqualTo(new Charge(
                        Fact.known(new Tenure(MANAGER, day("2025-02-01"))),
                        PartnerKind.ASSOCIATION,
                        true,
                        Fact.known(day("2025-03-01")),
                        Fact.unknown(),
                        List.of()));
        assertThat(charge.manager()).isEqualTo(Fact.known(MANAGER));
        assertThat(since(records().managed().opened("2025-01-01"), "2026-06-01"))
                .isEqualTo(Fact.known(day("2025-02-01")));
        assertThat(since(records().managed().opened("2026-06-02"), "2026-06-01"))
                .isEqualTo(Fact.unknown());
    }

    @ParameterizedTest
    @CsvSource({
        "ASSOCIATION, ASSOCIATION, true, ''",
        "MINISTRY, MINISTRY, false, LEGAL_ACT DELEGATION",
        "PUBLIC_INSTITUTION, PUBLIC_INSTITUTION, false, LEGAL_ACT DELEGATION",
        "COMPANY, ASSOCIATION, false, ''"
    })
    void a_manager_is_valid_by_the_papers_of_its_kind(
            PartnerKind kind, PartnerKind asked, boolean valid, String lacking) {
        Charge charge = records().managed().runBy(kind).file().chargeOn(BOOK, ON);

        assertThat(charge.kind()).isEqualTo(asked);
        assertThat(charge.valid()).isEqualTo(valid);
        assertThat(charge.lacking()).isEqualTo(lacking.isEmpty() ? List.of() : List.of(lacking.split(" ")));
    }

    @Test
    void months_stand_still_while_a_mandate_is_suspended() {
        CentreRecords held = suspended("2025-02-01", "2026-05-01");

        assertThat(since(held, "2026-04-30")).isEqualTo(Fact.known(day("2025-02-01")));
        assertThat(since(held, "2026-05-01")).isEqualTo(Fact.known(day("2025-02-01")));
        assertThat(since(held, "2026-06-01")).isEqualTo(Fact.known(day("2025-03-04")));
        assertThat(held.file().chargeOn(BOOK, ON).valid()).isFalse();
        assertThat(held.file().chargeOn(BOOK, ON).lacking()).containsExactly("RUNNING_MANDATE");
        assertThat(held.file().chargeOn(BOOK, ON).paused()).isEqualTo(Fact.known(day("2026-05-01")));
    }

    @Test
    void no_month_is_counted_of_a_centre_that_opens_while_its_mandate_is_suspended() {
        CentreRecords held = suspended("2026-05-10", "2026-05-01");

        assertThat(held.file().chargeOn(BOOK, ON).paused()).isEqualTo(Fact.known(day("2026-05-10")));
        assertThat(since(held, "2026-06-01")).isEqualTo(Fact.known(day("2026-06-01")));
    }

    @Test
    void months_go_on_later_by_the_days_of_a_suspension_that_was_lifted() {
        CentreRecords resumed = records()
                .opened("2025-02-01")
                .mandated(aMandate("2025-02-01", "2027-12-31")
                        .signed("2025-02-01")
                        .suspended("2026-01-01")
                        .resumed("2026-01-11")
                        .there());

        assertThat(since(resumed, "2026-06-01")).isEqualTo(Fact.known(day("2025-02-11")));
    }

    @Test
    void a_file_names_every_manager() {
        CentreFile file = records().managed().file();

        assertThatThrownBy(() -> new CentreFile(
                        file.works(),
                        List.of(mandate()),
                        List.of(),
                        Map.of(),
                        file.assessments(),
                        file.oversight(),
                        file.training(),
                        file.inventory(),
                        List.of(),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void papers_of_a_manager_count_that_were_given_elsewhere() {
        CentreFile bare = records().managed().file();
        Mandate elsewhere =
                aMandate("man-2", "p-manager", "2025-02-01", "2027-12-31").there();
        CentreFile file = new CentreFile(
                bare.works(),
                List.of(),
                List.of(elsewhere),
                bare.managers(),
                bare.assessments(),
                bare.oversight(),
                bare.training(),
                bare.inventory(),
                List.of(),
                List.of());

        assertThat(file.papersOf(MANAGER))
                .containsExactlyElementsOf(elsewhere.snapshot().papers());
    }

    @Test
    void a_manager_is_valid_while_its_mandate_runs_and_it_has_standing() {
        assertThat(HISTORY.chargeOn(BOOK, day("2024-02-29")).valid()).isTrue();
        assertThat(HISTORY.chargeOn(BOOK, day("2024-03-01")).valid()).isFalse();
        assertThat(HISTORY.chargeOn(BOOK, day("2024-04-15")).valid()).isTrue();
        assertThat(HISTORY.chargeOn(BOOK, day("2025-07-01")).tenure()).isEqualTo(Fact.unknown());
        assertThat(HISTORY.chargeOn(BOOK, day("2025-07-25")).since()).isEqualTo(Fact.known(day("2024-03-26")));
        assertThat(HISTORY.chargeOn(BOOK, day("2027-03-01")).kind()).isEqualTo(PartnerKind.MINISTRY);
        assertThat(HISTORY.chargeOn(BOOK, day("2027-03-01")).valid()).isFalse();
    }

    @Test
    void an_assessment_counts_from_its_validation_until_another_corrects_it() {
        assertThat(HISTORY.factsOn(BOOK, day("2025-01-31")).assessments().inOrder())
                .isEmpty();
        assertThat(HISTORY.factsOn(BOOK, day("2025-04-30")).assessments().inOrder())
                .extracting(one -> one.levels().toString())
                .containsExactly("44444444");
        assertThat(HISTORY.factsOn(BOOK, day("2026-06-30")).assessments().inOrder())
                .extracting(one -> one.levels().toString())
                .containsExactly("33333333", "4433433-");
        assertThat(HISTORY.factsOn(BOOK, day("2027-03-01")).assessments().inOrder())
                .as("those of the manager before are not those of the next")
                .isEmpty();
    }

    @Test
    void a_reserve_is_open_from_its_day_and_undertaken_from_that_of_the_promise() {
        assertThat(HISTORY.worksOn(day("2025-03-02")))
                .isEqualTo(new HandoverFacts.Works(Fact.known(true), Fact.known(List.of())));
        assertThat(HISTORY.worksOn(day("2025-03-03")).openReserves())
                .isEqualTo(Fact.known(List.of(new OpenReserve(Severity.MINOR, Fact.unknown(), Fact.known("R1")))));
        assertThat(HISTORY.worksOn(day("2025-04-04")).openReserves())
                .isEqualTo(Fact.known(
                        List.of(new OpenReserve(Severity.MINOR, Fact.known(day("2025-09-01")), Fact.known("R1")))));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-09, ''",
        "2026-01-11, MINOR false F1",
        "2026-01-12, MINOR true F1",
        "2026-02-20, ''",
        "2026-03-17, MAJOR false CND-2026-0001",
        "2026-04-01, ''",
        "2026-04-17, MAJOR false CND-2026-0001"
    })
    void findings_are_open_and_so_are_conditions_from_the_day_after_they_were_due(String on, String open) {
        assertThat(HISTORY.findingsOn(day(on)).value().orElseThrow().stream()
                        .map(one -> one.severity() + " " + one.hasPlan() + " "
                                + one.reference().required("")))
                .isEqualTo(open.isEmpty() ? List.of() : List.of(open));
    }

    @Test
    void money_is_that_of_the_last_accounts_and_of_the_next_budget() {
        assertThat(HISTORY.financeOn(BOOK, ON))
                .isEqualTo(new HandoverFacts.Finance(
                        Fact.known(Money.parse("1200.00")),
                        Fact.known(Money.parse("900.00")),
                        Fact.known(Money.parse("100.00")),
                        Fact.known(Money.parse("1300.00")),
                        Fact.known(Money.parse("1300.00")),
                        Fact.known(Fraction.of(3, 1)),
                        Fact.known(Fraction.of(9, 10)),
                        Fact.known(true),
                        Fact.known(Money.ZERO),
                        HISTORY.financeOn(BOOK, ON).equipment()));
        assertThat(HISTORY.financeOn(BOOK, ON).equipment())
                .extracting(UnlistedEquipment::granted)
                .containsExactly(Money.parse("2000.00"));
        assertThat(HISTORY.financeOn(BOOK, day("2026-05-10")).equipment()).hasSize(2);
        assertThat(HISTORY.financeOn(BOOK, day("2026-02-27")).operatingCosts()).isEqualTo(Fact.unknown());
    }

    @Test
    void a_commitment_is_that_of_who_is_in_charge() {
        assertThat(HISTORY.financeOn(BOOK, day("2026-09-30")).budgetCommitment())
                .isEqualTo(Fact.known(true));
        assertThat(HISTORY.financeOn(BOOK, day("2026-01-04")).budgetCommitment())
                .isEqualTo(Fact.known(true));
        assertThat(HISTORY.financeOn(BOOK, day("2025-10-09")).budgetCommitment())
                .isEqualTo(Fact.unknown());
        assertThat(HISTORY.financeOn(BOOK, day("2027-01-15")).budgetCommitment())
                .as("nobody is in charge")
                .isEqualTo(Fact.unknown());
        assertThat(HISTORY.financeOn(BOOK, day("2027-03-01")).budgetCommitment())
                .as("another manager has given no letter")
                .isEqualTo(Fact.unknown());
    }

    @Test
    void training_counts_people_who_are_in_post_of_the_manager_in_charge() {
        TrainingSession completed = new TrainingSession("M1", Fact.known(day("2024-07-07")), 1);

        assertThat(HISTORY.trainingOn(BOOK, day("2024-07-16")))
                .as("it is not completed yet")
                .isNotEqualTo(Fact.known(List.of(completed)));
        assertThat(HISTORY.trainingOn(BOOK, day("2024-07-17"))).isEqualTo(Fact.known(List.of(completed)));
        assertThat(HISTORY.trainingOn(BOOK, day("2025-07-05")))
                .as("nobody is in charge")
                .isEqualTo(Fact.known(List.of()));
    }

    @Test
    void a_paper_counts_in_the_name_of_the_manager_and_one_that_ran_out_is_named() {
        HandoverFacts.Standing covered = HISTORY.standingOn(BOOK, day("2025-01-31"));
        HandoverFacts.Standing late = HISTORY.standingOn(BOOK, day("2025-02-01"));
        HandoverFacts.Standing other = HISTORY.standingOn(BOOK, day("2027-03-01"));
        HandoverFacts.Standing nobody = HISTORY.standingOn(BOOK, day("2025-07-05"));

        assertThat(covered.authorisation()).isEqualTo(Fact.known(true));
        assertThat(covered.insurance()).isEqualTo(Fact.known(true));
        assertThat(covered.notInForce()).isEmpty();
        assertThat(late.insurance()).isEqualTo(Fact.known(false));
        assertThat(late.notInForce()).containsExactly("INSURANCE");
        assertThat(other.authorisation()).isEqualTo(Fact.known(false));
        assertThat(other.insurance()).isEqualTo(Fact.known(false));
        assertThat(other.notInForce()).as("they are somebody else's").isEmpty();
        assertThat(nobody.authorisation()).isEqualTo(Fact.unknown());
        assertThat(nobody.insurance()).isEqualTo(Fact.unknown());
    }

    @Test
    void no_authorisation_is_asked_where_the_field_needs_none() {
        Rulebook other = CentreHistory.books().toList().get(1);
        HandoverFacts.Standing asked = records().managed().file().standingOn(other, day("2026-02-01"));
        HandoverFacts.Standing free = records().managed().file().standingOn(other, day("2026-02-02"));

        assertThat(asked.authorisation()).isEqualTo(Fact.unknown());
        assertThat(free.authorisation()).isEqualTo(Fact.known(true));
        assertThat(free.insurance()).isEqualTo(Fact.unknown());
    }

    @Test
    void a_paper_that_the_field_does_not_need_is_not_missed_when_it_runs_out() {
        Rulebook other = CentreHistory.books().toList().get(1);
        CentreFile expired = records()
                .managed()
                .holding(DocumentKind.OPERATING_AUTHORISATION, "2025-02-01", Fact.known(day("2025-12-31")), MANAGER)
                .file();

        assertThat(expired.standingOn(other, day("2026-02-01")).notInForce())
                .containsExactly("OPERATING_AUTHORISATION");
        assertThat(expired.standingOn(other, day("2026-02-02")).notInForce()).isEmpty();
    }

    @Test
    void reports_and_consultations_are_those_of_the_time_of_the_manager() {
        HandoverFacts.Standing standing = HISTORY.standingOn(BOOK, ON);

        assertThat(standing.reportsAccepted()).isEqualTo(Fact.known(false));
        assertThat(standing.reportsOwed()).contains("2026-Q1").doesNotContain("2025");
        assertThat(standing.lastConsultation()).isEqualTo(Fact.known(day("2026-02-11")));
        assertThat(HISTORY.standingOn(BOOK, day("2026-02-10")).lastConsultation())
                .isEqualTo(Fact.unknown());
    }

    @Test
    void assets_are_as_they_were_last_counted() {
        assertThat(HISTORY.assetsOn(day("2024-10-09")))
                .isEqualTo(new HandoverFacts.Assets(Fact.unknown(), Fact.unknown(), Fact.unknown(), List.of()));
        assertThat(HISTORY.assetsOn(day("2024-10-10")))
                .isEqualTo(new HandoverFacts.Assets(
                        Fact.known(day("2024-10-10")),
                        Fact.known(Fraction.of(31, 100)),
                        Fact.known(2),
                        List.of("A1", "A2")));
        assertThat(HISTORY.assetsOn(day("2026-02-02")))
                .isEqualTo(new HandoverFacts.Assets(
                        Fact.known(day("2026-02-02")), Fact.known(Fraction.ZERO), Fact.known(0), List.of()));
    }

    @Test
    void a_title_counts_while_its_paper_is_in_force_and_so_does_the_decision_of_the_board() {
        HandoverFacts.Title none = new HandoverFacts.Title(Fact.unknown(), Fact.unknown(), false);
        HandoverFacts.Title lease = new HandoverFacts.Title(Fact.known(Instrument.LEASE), Fact.known(true), true);

        assertThat(HISTORY.titleOn(day("2024-06-09"))).isEqualTo(none);
        assertThat(HISTORY.titleOn(day("2025-05-20"))).isEqualTo(lease);
        assertThat(HISTORY.titleOn(day("2025-05-21")))
                .isEqualTo(new HandoverFacts.Title(lease.instrument(), lease.reversionClause(), false));
        assertThat(HISTORY.titleOn(day("2026-06-01"))).isEqualTo(none);
    }

    @ParameterizedTest
    @MethodSource("org.sharaka.domain.readiness.CentreHistory#books")
    void a_dossier_says_every_week_what_the_records_say(Rulebook book) {
        Dossier dossier = Dossier.of(book, HISTORY);

        for (LocalDate on = day("2023-12-01"); on.isBefore(day("2027-06-01")); on = on.plusDays(7)) {
            assertThat(dossier.factsOn(book, on)).as(on.toString()).isEqualTo(HISTORY.factsOn(book, on));
        }
        assertThat(dossier.chargeOn(day("1990-01-01"))).isEqualTo(HISTORY.chargeOn(book, day("1990-01-01")));
    }

    @Test
    void a_dossier_keeps_a_part_from_the_days_alone_on_which_it_changes() {
        Dossier dossier = Dossier.of(BOOK, HISTORY);

        assertThat(dossier.works().keySet()).containsExactly(day("1999-12-31"), day("2025-03-03"), day("2025-04-04"));
        assertThat(dossier.title().keySet())
                .containsExactly(day("1999-12-31"), day("2024-06-10"), day("2025-05-21"), day("2026-06-01"));
        assertThat(dossier.assets().keySet())
                .containsExactly(day("1999-12-31"), day("2024-10-10"), day("2025-11-11"), day("2026-02-02"));
    }

    @Test
    void a_dossier_knows_every_part_from_some_day_on() {
        Dossier known = Dossier.of(BOOK, records().file());

        assertThatThrownBy(() -> new Dossier(
                        known.charge(),
                        known.assessments(),
                        known.works(),
                        known.findings(),
                        known.finance(),
                        known.training(),
                        known.standing(),
                        Map.of(),
                        known.title()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "MANDATE, true",
        "OVERSIGHT, true",
        "CENTRES, true",
        "HANDOVER, true",
        "GRID, false",
        "FOLLOWUP, false",
        "STEPBACK, false"
    })
    void a_dossier_rests_on_the_values_that_decide_facts(Group group, boolean rests) {
        assertThat(Dossier.restsOn(group)).isEqualTo(rests);
    }

    @Test
    void an_assessment_in_a_dossier_counts_for_its_manager_and_its_time() {
        List<CountedAssessment> counted = CountedAssessment.of(HISTORY.assessments());
        LocalDate last = day("2026-12-31");

        assertThat(counted)
                .extracting(one -> one.countsFrom() + " " + one.correctedOn().fold(LocalDate::toString, () -> "-"))
                .containsExactly("2025-02-01 2025-05-01", "2025-05-01 -", "2026-01-15 -");
        assertThat(CountedAssessment.under(BOOK.on(last).grid(), new Tenure(MANAGER, day("2025-01-15")), counted, last)
                        .inOrder())
                .hasSize(2);
        assertThat(CountedAssessment.under(BOOK.on(last).grid(), new Tenure(MANAGER, day("2025-01-16")), counted, last)
                        .inOrder())
                .hasSize(1);
        assertThat(CountedAssessment.under(
                                BOOK.on(last).grid(),
                                new Tenure(new PartnerId("p-other"), day("2025-01-15")),
                                counted,
                                last)
                        .inOrder())
                .isEmpty();
    }

    @Test
    void the_title_of_a_manager_ends_with_the_day_on_which_the_centre_comes_back() {
        Title next = new Title(
                Instrument.USE_AGREEMENT,
                true,
                paper(DocumentKind.USE_AGREEMENT, "2026-03-16"),
                Fact.unknown(),
                act("2026-03-16"));
        CentreFile file = CentreHistory.file(CentreHistory.premises(), CentreHistory.cameBack());
        CentreFile again =
                CentreHistory.file(CentreHistory.premises().titled(next).after(), CentreHistory.cameBack());

        assertThat(file.titleOn(day("2026-03-15")).instrument()).isEqualTo(Fact.known(Instrument.LEASE));
        assertThat(file.titleOn(day("2026-03-16")).instrument()).isEqualTo(Fact.unknown());
        assertThat(again.titleOn(day("2026-03-16")).instrument()).isEqualTo(Fact.known(Instrument.USE_AGREEMENT));
        assertThat(Dossier.of(BOOK, file).title().keySet())
                .containsExactly(day("1999-12-31"), day("2024-06-10"), day("2025-05-21"), day("2026-03-16"));
    }

    @Test
    void a_dossier_follows_the_works_that_left_a_centre() {
        DeliveryFixture accepted = aDelivery()
                .notified("2026-02-20")
                .visited("2026-02-25")
                .after(accepting("2026-03-01", dueOn("2026-05-01", Severity.MINOR)));
        DeliveryFixture lifted = accepted.by(DeliveryFixture.ANOTHER_OFFICER)
                .after(new LiftReserve(
                        day("2026-04-01"), new ReserveId("R1"), Fact.known(paper(DocumentKind.EVIDENCE, "2026-04-01"))))
                .acceptedFinally("2027-03-01");
        CentreFile file = records()
                .managed()
                .leftBy(Fact.known(lifted.there()), accepted.conditions())
                .file();

        assertThat(Dossier.of(BOOK, file).works())
                .containsExactly(
                        Map.entry(day("1999-12-31"), works(false)),
                        Map.entry(
                                day("2026-03-01"),
                                works(false, new OpenReserve(Severity.MINOR, Fact.unknown(), Fact.known("L1/R1")))),
                        Map.entry(day("2026-04-01"), works(false)),
                        Map.entry(day("2027-03-01"), works(true)));
    }

    private static HandoverFacts.Works works(boolean accepted, OpenReserve... open) {
        return new HandoverFacts.Works(Fact.known(accepted), Fact.known(List.of(open)));
    }
}
