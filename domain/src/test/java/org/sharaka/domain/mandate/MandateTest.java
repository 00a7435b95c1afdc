package org.sharaka.domain.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.MandateFixture.aMandate;
import static org.sharaka.testing.MandateFixture.act;
import static org.sharaka.testing.MandateFixture.around;
import static org.sharaka.testing.MandateFixture.ending;
import static org.sharaka.testing.MandateFixture.paper;
import static org.sharaka.testing.MandateFixture.settled;
import static org.sharaka.testing.MandateFixture.signing;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.PartnerFixture.aPartner;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Experience;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Reason;
import org.sharaka.testing.MandateFixture;

class MandateTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-01");
    private static final Rulebook BOOK = Rulebook.standard();
    private static final MandatePolicy POLICY = MandatePolicy.standard();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static String told(Check check) {
        return check.result() + " " + check.reason() + " " + check.actual().plain();
    }

    @ParameterizedTest
    @CsvSource({
        "ASSOCIATION, false, PASS",
        "ASSOCIATION, true, PASS",
        "MINISTRY, false, FAIL",
        "MINISTRY, true, PASS",
        "PUBLIC_INSTITUTION, true, PASS",
        "SEMI_PUBLIC_INSTITUTION, true, PASS",
        "SEMI_PUBLIC_INSTITUTION, false, FAIL",
        "COMPANY, true, FAIL",
        "FOUNDATION, true, FAIL",
        "NATURAL_PERSON, true, FAIL"
    })
    void who_may_run_a_centre(PartnerKind kind, boolean specialised, String result) {
        assertThat(MandateRules.manager(
                                new SigningInquiry.ManagerFacts(new PartnerId("p-manager"), kind, List.of(), List.of()),
                                new SigningInquiry.CentreFacts(
                                        MandateFixture.CENTRE,
                                        Field.OTHER,
                                        specialised,
                                        Fact.unknown(),
                                        Fact.known(true)))
                        .result())
                .hasToString(result);
    }

    private static Experience worked(Field field, String from, String until, String shownOn) {
        return new Experience(field, day(from), day(until), paper(DocumentKind.EXPERIENCE, shownOn));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2025-12-31, 2026-01-10, PASS pass 24",
        "2024-01-01, 2025-12-29, 2026-01-10, FAIL fail 23",
        "2020-01-01, 2026-12-31, 2026-06-02, FAIL missing unknown",
        "2024-06-02, 2027-01-01, 2026-06-01, PASS pass 24",
        "2024-06-04, 2027-01-01, 2026-06-01, FAIL fail 23",
        "2024-02-29, 2026-02-27, 2026-06-01, PASS pass 24",
        "2026-06-02, 2029-01-01, 2026-06-01, FAIL missing unknown"
    })
    void twenty_four_months_of_experience_are_shown(String from, String until, String shownOn, String told) {
        List<Experience> one = List.of(worked(Field.SOCIAL, from, until, shownOn));

        assertThat(told(MandateRules.experience(one, Field.SOCIAL, POLICY, DAY)))
                .isEqualTo(told);
        assertThat(told(MandateRules.experience(one, Field.HEALTH, POLICY, DAY)))
                .isEqualTo("FAIL missing unknown");
    }

    @Test
    void experience_that_overlaps_counts_once_and_a_gap_not_at_all() {
        List<Experience> overlapping = List.of(
                worked(Field.SOCIAL, "2023-07-01", "2024-12-31", "2025-01-10"),
                worked(Field.SOCIAL, "2023-01-01", "2024-01-31", "2025-01-10"));
        List<Experience> withGap = List.of(
                worked(Field.SOCIAL, "2023-01-01", "2023-12-31", "2025-01-10"),
                worked(Field.SOCIAL, "2024-02-01", "2025-01-29", "2025-02-10"));
        List<Experience> inside = List.of(
                worked(Field.SOCIAL, "2022-01-01", "2023-12-31", "2025-01-10"),
                worked(Field.SOCIAL, "2022-03-01", "2022-04-30", "2025-01-10"));

        assertThat(told(MandateRules.experience(overlapping, Field.SOCIAL, POLICY, DAY)))
                .isEqualTo("PASS pass 24");
        assertThat(told(MandateRules.experience(withGap, Field.SOCIAL, POLICY, DAY)))
                .isEqualTo("FAIL fail 23");
        assertThat(told(MandateRules.experience(inside, Field.SOCIAL, POLICY, DAY)))
                .isEqualTo("PASS pass 24");
    }

    @Test
    void whole_months_of_experience_are_added_and_thirty_days_left_over_make_one_more() {
        List<Experience> yearsApart = List.of(
                worked(Field.SOCIAL, "2019-01-01", "2019-12-31", "2025-01-10"),
                worked(Field.SOCIAL, "2021-01-01", "2021-12-31", "2025-01-10"));
        List<Experience> leftOver = List.of(
                worked(Field.SOCIAL, "2019-01-01", "2019-12-15", "2025-01-10"),
                worked(Field.SOCIAL, "2021-01-01", "2021-12-15", "2025-01-10"),
                worked(Field.SOCIAL, "2023-03-01", "2023-03-31", "2025-01-10"));
        List<Experience> oneDayLess = List.of(
                worked(Field.SOCIAL, "2019-01-01", "2019-12-15", "2025-01-10"),
                worked(Field.SOCIAL, "2021-01-01", "2021-12-14", "2025-01-10"),
                worked(Field.SOCIAL, "2023-03-01", "2023-03-31", "2025-01-10"));
        List<Experience> halves = List.of(
                worked(Field.SOCIAL, "2022-02-01", "2022-02-14", "2025-01-10"),
                worked(Field.SOCIAL, "2022-02-15", "2022-02-28", "2025-01-10"));

        assertThat(told(MandateRules.experience(yearsApart, Field.SOCIAL, POLICY, DAY)))
                .isEqualTo("PASS pass 24");
        assertThat(told(MandateRules.experience(leftOver, Field.SOCIAL, POLICY, DAY)))
                .isEqualTo("PASS pass 24");
        assertThat(told(MandateRules.experience(oneDayLess, Field.SOCIAL, POLICY, DAY)))
                .isEqualTo("FAIL fail 23");
        assertThat(told(MandateRules.experience(halves, Field.SOCIAL, POLICY, DAY)))
                .isEqualTo("FAIL fail 1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-02, , PASS pass",
        "2026-04-03, , FAIL provisional",
        "2026-06-02, , FAIL fail",
        "2026-03-01, 2026-05-31, FAIL fail",
        "2026-03-01, 2026-06-01, PASS pass"
    })
    void a_provisional_receipt_is_deemed_definitive_after_60_days_unless_refused(
            String date, String refused, String result) {
        Document receipt = new Document(
                DocumentKind.PROVISIONAL_RECEIPT,
                "REC-1",
                day(date),
                refused == null ? Fact.unknown() : Fact.known(day(refused)));
        List<Document> papers = List.of(
                receipt, paper(DocumentKind.STATUTES, "2026-01-01"), paper(DocumentKind.BUREAU_LIST, "2026-01-01"));

        Check check = StandingRules.association(papers, POLICY, DAY);
        assertThat(check.result() + " " + check.reason()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01, PASS", "2026-05-31, FAIL"})
    void the_term_of_the_bureau_includes_the_day(String until, String result) {
        List<Document> papers = List.of(
                paper(DocumentKind.FILING_RECEIPT, "2020-01-01"),
                paper(DocumentKind.STATUTES, "2020-01-01"),
                new Document(DocumentKind.BUREAU_LIST, "B-1", day("2023-06-01"), Fact.known(day(until))));

        Check check = StandingRules.association(papers, POLICY, DAY);
        assertThat(check.result()).hasToString(result);
        assertThat(check.reason()).isEqualTo(check.result() == Result.PASS ? "pass" : "expired");
        assertThat(StandingRules.association(papers.subList(1, 3), POLICY, DAY).reason())
                .isEqualTo(check.result() == Result.PASS ? "fail" : "both");
        assertThat(MandateRules.standing(check).result()).hasToString(result);
        Check institution = StandingRules.institution(papers, DAY);
        assertThat(told(institution)).isEqualTo("FAIL fail ");
        assertThat(institution.required().plain()).isEqualTo("LEGAL_ACT, DELEGATION");
        assertThat(institution.missing()).containsExactly("LEGAL_ACT", "DELEGATION");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2028-12-31, PASS",
        "2026-01-01, 2029-01-01, FAIL",
        "2024-02-29, 2027-02-27, PASS",
        "2024-02-29, 2027-02-28, FAIL"
    })
    void a_mandate_runs_three_years_at_most(String from, String until, String result) {
        assertThat(MandateRules.term(new Term(day(from), day(until)), POLICY).result())
                .hasToString(result);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2027-12-31, 0",
        "2026-12-31, 2027-12-31, 1",
        "2025-01-01, 2026-01-01, 1",
        "2025-01-01, 2025-12-31, 0"
    })
    void one_mandate_runs_at_a_time(String from, String until, long running) {
        Term other = new Term(day("2026-01-01"), day("2026-12-31"));

        assertThat(told(MandateRules.single(new SigningInquiry.MandateFacts(
                        new MandateId("man-1"),
                        false,
                        new Term(day(from), day(until)),
                        List.of(new SigningInquiry.Running(
                                new MandateId("man-2"), other, Fact.known("MAN-2026-0002")))))))
                .isEqualTo((running == 0 ? "PASS pass " : "FAIL fail ") + running);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, DRAFT",
        "2026-02-01, SIGNED",
        "2026-02-28, SIGNED",
        "2026-03-01, RUNNING",
        "2026-04-01, SUSPENDED",
        "2026-04-30, SUSPENDED",
        "2026-05-01, RUNNING",
        "2026-09-30, RUNNING",
        "2026-10-01, ENDED"
    })
    void it_stands_where_it_stood_on_the_day(String on, MandateState state) {
        Mandate mandate = aMandate("2026-03-01", "2027-02-28")
                .signed("2026-02-01")
                .suspended("2026-04-01")
                .resumed("2026-05-01")
                .noticed("2026-06-30")
                .ended("2026-09-30")
                .there();

        assertThat(mandate.stateOn(day(on))).isEqualTo(state);
    }

    @Test
    void a_mandate_that_is_not_ended_runs_out_with_its_term() {
        Mandate mandate =
                aMandate("2026-03-01", "2027-02-28").signed("2026-02-01").there();

        assertThat(mandate.stateOn(day("2027-02-28"))).isEqualTo(MandateState.RUNNING);
        assertThat(mandate.stateOn(day("2027-03-01"))).isEqualTo(MandateState.ENDED);
        assertThatThrownBy(() -> BOOK.rule(ending(mandate, "2027-03-01", Closure.NOTHING)))
                .isInstanceOf(WrongState.class);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, 2026-09-30, true", "2026-06-30, 2026-09-29, false", "2026-11-30, 2027-02-28, true"})
    void notice_is_given_three_months_before_the_end(String notice, String end, boolean holds) {
        Mandate mandate = aMandate("2026-03-01", "2029-02-28")
                .signed("2026-02-01")
                .noticed(notice)
                .there();

        assertThat(BOOK.rule(ending(mandate, end, settled(end))).notPassed())
                .isEqualTo(holds ? List.of() : List.of("mandate.term"));
    }

    @Test
    void a_notice_that_has_not_run_is_told_apart_from_none() {
        MandateFixture signed = aMandate("2026-03-01", "2029-02-28").signed("2026-02-01");
        EndingInquiry none = ending(signed.there(), "2026-08-31", settled("2026-08-31"));
        EndingInquiry early = ending(signed.noticed("2026-06-30").there(), "2026-08-31", settled("2026-08-31"));

        assertThat(BOOK.rule(none).checks().get(0))
                .isEqualTo(Check.fail(MandateRules.TERM, of("2029-02-28"), of("2026-08-31"))
                        .because("notice"));
        assertThat(BOOK.rule(early).checks().get(0))
                .isEqualTo(Check.fail(MandateRules.TERM, of("2026-09-30"), of("2026-08-31"))
                        .because("too-early"));
    }

    private static Reading of(String day) {
        return Reading.of(day(day));
    }

    @Test
    void no_step_is_dated_before_the_last_one() {
        MandateFixture suspended =
                aMandate("2026-03-01", "2029-02-28").signed("2026-02-01").suspended("2026-04-01");

        assertThat(faultsOf(() -> suspended.suspended("2026-03-31")))
                .containsExactly(fault("/on", "fact.order", "early", "2026-04-01"));
        assertThat(faultsOf(() -> suspended.noticed("2026-03-31")))
                .containsExactly(fault("/on", "fact.order", "early", "2026-04-01"));
        assertThatThrownBy(() -> suspended.suspended("2026-04-01")).isInstanceOf(WrongState.class);
        assertThat(suspended.resumed("2026-04-01").there().stateOn(day("2026-04-01")))
                .isEqualTo(MandateState.RUNNING);
    }

    @Test
    void an_end_that_is_set_stands_and_stops_no_suspension_before_it() {
        MandateFixture ended = aMandate("2026-03-01", "2029-02-28")
                .signed("2026-02-01")
                .noticed("2026-06-30")
                .ended("2026-09-30");

        assertThatThrownBy(() -> ended.ended("2026-09-29")).isInstanceOf(WrongState.class);
        assertThat(ended.suspended("2026-08-01").there().stateOn(day("2026-08-01")))
                .isEqualTo(MandateState.SUSPENDED);
    }

    @Test
    void danger_fraud_and_the_end_of_the_term_need_no_time() {
        MandateFixture signed = aMandate("2026-03-01", "2029-02-28").signed("2026-02-01");
        Mandate atOnce = signed.noticed("2026-06-30", Notice.Urgency.DANGER).there();

        assertThat(BOOK.rule(ending(atOnce, "2026-06-30", settled("2026-06-30")))
                        .refuses())
                .isFalse();
        assertThat(BOOK.rule(ending(signed.there(), "2029-02-28", settled("2029-02-28")))
                        .refuses())
                .isFalse();
        assertThat(BOOK.rule(ending(signed.there(), "2029-02-27", settled("2029-02-27")))
                        .notPassed())
                .containsExactly("mandate.term");
    }

    @Test
    void the_end_is_settled_in_all_its_points() {
        Mandate mandate =
                aMandate("2026-03-01", "2029-02-28").signed("2026-02-01").there();
        Closure partly = new Closure(
                List.of(paper(DocumentKind.ACCOUNTS, "2029-03-01")), Fact.known(Money.parse("12.50")), Fact.unknown());

        Check nothing = BOOK.rule(ending(mandate, "2029-02-28", Closure.NOTHING))
                .checks()
                .get(1);
        Check some = BOOK.rule(ending(mandate, "2029-02-28", partly)).checks().get(1);

        assertThat(told(nothing)).isEqualTo("FAIL fail ");
        assertThat(nothing.missing())
                .containsExactly(
                        "JOINT_INVENTORY", "ACCOUNTS", "STAFF_LIST", "SOCIAL_SECURITY", "UNJUSTIFIED_AID", "SUCCESSOR");
        assertThat(told(some)).isEqualTo("FAIL fail UNJUSTIFIED_AID");
        assertThat(some.missing())
                .containsExactly("JOINT_INVENTORY", "ACCOUNTS", "STAFF_LIST", "SOCIAL_SECURITY", "SUCCESSOR");
    }

    @Test
    void the_same_inquiry_gives_the_same_ruling() {
        Document agreement = paper(DocumentKind.MANDATE_AGREEMENT, "2026-02-01");
        Outcome<Mandate> outcome = new Sign(day("2026-02-01"), Fact.known(agreement))
                .through(BOOK, aMandate("2026-03-01", "2029-02-28").there(), around());

        boolean same = outcome.fold(
                made -> made.inquiry().is(asked -> BOOK.rule(asked).equals(made.ruling())), refused -> false);
        assertThat(same).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2027-03-01, 2026-03-01", "2027-03-31, 2026-03-01", "2027-04-01, 2027-04-01"})
    void a_renewal_within_30_days_continues_the_tenure(String from, String since) {
        Mandate first =
                aMandate("2026-03-01", "2027-02-28").signed("2026-02-01").there();
        Mandate next = aMandate("man-2", "p-manager", from, "2028-02-28")
                .signed("2027-02-01", first)
                .there();

        Fact<Tenure> tenure = Tenure.on(List.of(first, next), POLICY, day("2027-06-01"));
        assertThat(tenure.value()).map(Tenure::since).contains(day(since));
    }

    @Test
    void a_change_of_manager_begins_a_new_tenure() {
        Mandate first =
                aMandate("2026-03-01", "2027-02-28").signed("2026-02-01").there();
        Mandate next = aMandate("man-2", "p-other", "2027-03-01", "2028-02-28")
                .signed("2027-02-01", first)
                .there();
        List<Mandate> both = List.of(first, next);

        assertThat(Tenure.on(both, POLICY, day("2027-02-28")).value())
                .map(Tenure::manager)
                .contains(first.manager());
        Tenure tenure = Tenure.on(both, POLICY, day("2027-03-01")).value().orElseThrow();
        assertThat(tenure).isEqualTo(new Tenure(next.manager(), day("2027-03-01")));
        assertThat(tenure.countsFrom(Fact.known(day("2027-05-01")))).isEqualTo(Fact.known(day("2027-05-01")));
        assertThat(tenure.countsFrom(Fact.known(day("2020-05-01")))).isEqualTo(Fact.known(day("2027-03-01")));
        assertThat(tenure.countsFrom(Fact.unknown())).isEqualTo(Fact.unknown());
        assertThat(Tenure.on(both, POLICY, day("2028-03-01"))).isEqualTo(Fact.unknown());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, , ",
        "2027-02-28, , ",
        "2027-03-01, 2027-03-01, warn",
        "2027-09-01, 2027-03-01, warn",
        "2027-09-02, 2027-03-01, over"
    })
    void without_a_manager_the_foundation_runs_a_centre_for_six_months(String on, String since, String reason) {
        Mandate mandate =
                aMandate("2026-03-01", "2027-02-28").signed("2026-02-01").there();

        Fact<Gap> gap = Gap.on(List.of(mandate), Fact.unknown(), POLICY, day(on));
        if (since == null) {
            assertThat(gap).isEqualTo(Fact.unknown());
            return;
        }
        assertThat(gap).isEqualTo(Fact.known(new Gap(day(since), day("2027-09-01"))));
        assertThat(gap.value().orElseThrow().notice(day(on)).reason()).isEqualTo(reason);
    }

    @Test
    void an_open_centre_that_had_no_manager_is_run_by_the_foundation_since_its_opening() {
        Fact<LocalDate> opening = Fact.known(day("2026-05-31"));

        assertThat(Gap.on(List.of(), opening, POLICY, DAY).value())
                .map(Gap::since)
                .contains(day("2026-05-31"));
        assertThat(Gap.on(List.of(), opening, POLICY, day("2026-05-30"))).isEqualTo(Fact.unknown());
        assertThat(Gap.on(List.of(), Fact.unknown(), POLICY, DAY)).isEqualTo(Fact.unknown());
    }

    @Test
    void a_notice_that_was_given_stays_when_another_follows() {
        Mandate mandate = aMandate("2026-03-01", "2029-02-28")
                .signed("2026-02-01")
                .noticed("2026-04-01")
                .noticed("2026-06-30")
                .there();

        assertThat(mandate.snapshot().notices()).hasSize(2);
        assertThat(BOOK.rule(ending(mandate, "2026-06-30", settled("2026-06-30")))
                        .notPassed())
                .containsExactly("mandate.term");
        assertThat(BOOK.rule(ending(mandate, "2026-07-01", settled("2026-07-01")))
                        .refuses())
                .isFalse();
    }

    @Test
    void a_mandate_that_ended_before_it_began_never_ran() {
        MandateFixture fraud = aMandate("2026-03-01", "2027-02-28")
                .signed("2026-01-01")
                .noticed("2026-01-15", Notice.Urgency.FRAUD)
                .ended("2026-01-20");
        Mandate ended = fraud.there();

        assertThat(ended.effectiveTerm()).isEqualTo(Fact.unknown());
        assertThat(ended.stateOn(day("2026-01-20"))).isEqualTo(MandateState.SIGNED);
        assertThat(ended.stateOn(day("2026-01-21"))).isEqualTo(MandateState.ENDED);
        assertThat(ended.stateOn(day("2026-03-01"))).isEqualTo(MandateState.ENDED);
        assertThat(BOOK.rule(signing(
                                BOOK,
                                aMandate("man-2", "p-other", "2026-03-01", "2027-02-28")
                                        .there(),
                                "2026-02-01",
                                ended))
                        .refuses())
                .isFalse();
        assertThat(Tenure.on(List.of(ended), POLICY, day("2026-03-01"))).isEqualTo(Fact.unknown());
        assertThat(Gap.on(List.of(ended), Fact.unknown(), POLICY, day("2026-03-01")))
                .isEqualTo(Fact.unknown());
    }

    @Test
    void a_suspended_mandate_does_not_go_on_while_its_manager_is_blocked() {
        Mandate suspended = aMandate("2026-03-01", "2027-02-28")
                .signed("2026-02-01")
                .suspended("2026-04-01")
                .there();
        Partner blocked = aPartner().blockedOn("2026-04-15").there();
        MandateCircumstances around = around(Parties.of(Part.ITSELF, blocked, List.of()));

        assertThat(BOOK.rule(new Hold(Hold.RESUME, day("2026-04-14"), Fact.unknown()).look(BOOK, suspended, around))
                        .refuses())
                .isFalse();
        assertThat(BOOK.rule(new Hold(Hold.RESUME, day("2026-04-15"), Fact.unknown()).look(BOOK, suspended, around))
                        .notPassed())
                .containsExactly("partner.blocked");
        assertThat(new Hold(Hold.RESUME, day("2026-04-15"), Fact.known(new Reason("a made-up reason")))
                        .through(BOOK, suspended, around))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void agreement_and_notice_are_the_papers_that_are_asked_for_and_not_of_tomorrow() {
        assertThat(faultsOf(() -> new Sign(day("2026-02-01"), Fact.known(paper(DocumentKind.OTHER, "2026-02-02")))))
                .containsExactly(
                        fault("/document/kind", "value.enum", "unknown", "OTHER", "MANDATE_AGREEMENT"),
                        fault("/document/date", "value.date", "late", "2026-02-01"));
        assertThat(faultsOf(
                        () -> new Notice(act("2026-02-01"), paper(DocumentKind.NOTICE, "2026-02-02"), Fact.unknown())))
                .containsExactly(fault("/document/date", "value.date", "late", "2026-02-01"));
    }

    @Test
    void a_step_that_is_looked_at_is_taken_only_with_what_it_asks() {
        LocalDate day = day("2026-04-01");
        Mandate draft = aMandate("2026-03-01", "2027-02-28").there();
        Mandate running =
                aMandate("2026-03-01", "2027-02-28").signed("2026-02-01").there();
        Mandate suspended = aMandate("2026-03-01", "2027-02-28")
                .signed("2026-02-01")
                .suspended("2026-03-15")
                .there();

        assertThat(faultsOf(() -> Sign.on(day).through(BOOK, draft, around())))
                .containsExactly(fault("/document", "value.required", "missing"));
        assertThat(faultsOf(() -> new Hold(Hold.SUSPEND, day, Fact.unknown()).through(BOOK, running, around())))
                .containsExactly(fault("/reason", "value.required", "missing"));
        Partner blocked = aPartner().blockedOn("2026-03-20").there();
        MandateCircumstances closed = around(Parties.of(Part.ITSELF, blocked, List.of()));
        assertThat(faultsOf(() -> new Hold(Hold.RESUME, day, Fact.unknown()).through(BOOK, suspended, closed)))
                .as("what is missing is told before what the gate refuses")
                .containsExactly(fault("/reason", "value.required", "missing"));
        assertThat(faultsOf(() -> GiveNotice.on(day).through(BOOK, running, around())))
                .containsExactly(fault("/document", "value.required", "missing"));
        assertThat(faultsOf(() -> End.on(day).through(BOOK, running, around())))
                .containsExactly(fault("/reason", "value.required", "missing"));
    }
}
