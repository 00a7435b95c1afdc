package org.sharaka.domain.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.AssessmentFixture.ASSESSOR;
import static org.sharaka.testing.AssessmentFixture.MANAGER;
import static org.sharaka.testing.AssessmentFixture.SETTING;
import static org.sharaka.testing.AssessmentFixture.VALIDATOR;
import static org.sharaka.testing.AssessmentFixture.anAssessment;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

class AssessmentRecordTest {

    private static final MaturityGrid GRID = MaturityGrid.standard();
    private static final String ON = "2026-04-15";
    private static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");

    private static String lacking(AssessmentRecord one) {
        return one.measured().missingEvidence(GRID).stream()
                .map(missing -> missing.dimension() + ":" + String.join("+", missing.missing()))
                .collect(Collectors.joining(" "));
    }

    private static List<String> notPassed(Ruling ruling) {
        return ruling.checks().stream()
                .filter(check -> check.result() != Result.PASS)
                .map(check -> check.rule().code() + " " + check.reason())
                .toList();
    }

    private static List<String> ids(List<AssessmentRecord> some) {
        return some.stream().map(one -> one.id().value()).toList();
    }

    private static AssessmentBook book(AssessmentRecord... all) {
        return new AssessmentBook(List.of(all));
    }

    private static List<String> counted(AssessmentBook book, String day) {
        return ids(book.counted(MANAGER, LONG_AGO, LocalDate.parse(day)));
    }

    @Test
    void one_with_all_its_evidence_lacks_none() {
        AssessmentRecord one = anAssessment("a-1", ON, "44434434").validated("2026-04-20");

        assertThat(one.measured().missingEvidence(GRID)).isEmpty();
        assertThat(one.assessment(GRID).levels()).hasToString("44434434");
        assertThat(one.assessment(GRID).missingEvidence()).isEmpty();
        assertThat(one.grid(Rulebook.standard(), LocalDate.parse(ON))).isEqualTo(GRID);
    }

    @ParameterizedTest
    @CsvSource({
        "LEG, ASSEMBLY_MINUTES, 2024-10-15, ''",
        "LEG, ASSEMBLY_MINUTES, 2024-10-14, LEG:ASSEMBLY_MINUTES",
        "FIN, ACCOUNTS, 2025-04-15, ''",
        "FIN, ACCOUNTS, 2025-04-14, FIN:ACCOUNTS",
        "FIN, BANK_RECONCILIATION, 2026-01-15, ''",
        "FIN, BANK_RECONCILIATION, 2026-01-14, FIN:BANK_RECONCILIATION",
        "RES, BUDGET, 2025-04-15, ''",
        "RES, BUDGET, 2025-04-14, RES:BUDGET",
        "HR, SOCIAL_SECURITY, 2026-01-15, ''",
        "HR, SOCIAL_SECURITY, 2026-01-14, HR:SOCIAL_SECURITY",
        "SRV, INSPECTION_REPORT, 2025-04-15, ''",
        "SRV, INSPECTION_REPORT, 2025-04-14, SRV:INSPECTION_REPORT",
        "OPS, INVENTORY, 2025-10-15, ''",
        "OPS, INVENTORY, 2025-10-14, OPS:INVENTORY",
        "COM, CONSULTATION_MINUTES, 2025-04-15, ''",
        "COM, CONSULTATION_MINUTES, 2025-04-14, COM:CONSULTATION_MINUTES",
        "LEG, STATUTES, 1990-01-01, ''",
        "COM, COMPLAINT_CHANNEL, 2026-04-16, COM:COMPLAINT_CHANNEL",
    })
    void a_paper_is_evidence_up_to_its_age_and_never_before_its_date(
            String dimension, DocumentKind paper, String day, String lacking) {
        AssessmentRecord one = anAssessment("a-1", ON, "44434434")
                .showing(dimension, paper, day)
                .recorded();

        assertThat(lacking(one)).isEqualTo(lacking);
    }

    @ParameterizedTest
    @CsvSource({
        "LEG, STATUTES",
        "LEG, FILING_RECEIPT",
        "LEG, BUREAU_LIST",
        "RES, RESOURCE_PLAN",
        "HR, STAFF_LIST",
        "SRV, SAFETY_PROTOCOL",
        "SRV, OPERATING_AUTHORISATION",
        "OPS, INSURANCE",
        "COM, COMPLAINT_CHANNEL",
    })
    void every_paper_of_the_grid_is_asked(String dimension, DocumentKind paper) {
        AssessmentRecord one =
                anAssessment("a-1", ON, "44434434").showing(dimension, paper).recorded();

        assertThat(lacking(one)).isEqualTo(dimension + ":" + paper);
        assertThat(one.assessment(GRID).missingEvidence()).containsExactly(dimension);
    }

    @Test
    void a_dimension_that_does_not_apply_lacks_nothing() {
        AssessmentRecord one = anAssessment("a-1", ON, "4443443-").recorded();

        assertThat(one.measured().missingEvidence(GRID)).isEmpty();
    }

    @Test
    void a_paper_shown_for_another_dimension_is_no_evidence() {
        AssessmentRecord one = anAssessment("a-1", ON, "44434434")
                .showing("FIN", DocumentKind.BUDGET, ON)
                .recorded();

        assertThat(lacking(one)).isEqualTo("RES:BUDGET");
    }

    @Test
    void an_institution_shows_its_act_and_delegation_and_a_field_without_authorisation_none() {
        EvidenceSetting ministry = new EvidenceSetting(PartnerKind.MINISTRY, false, Fact.unknown(), List.of());
        List<ShownPaper> none = List.of();
        List<MissingEvidence> missing =
                MissingEvidence.in(GRID, ministry, List.of("LEG", "SRV"), none, LocalDate.parse(ON));

        assertThat(missing)
                .extracting(MissingEvidence::missing)
                .containsExactly(List.of("LEGAL_ACT", "DELEGATION"), List.of("INSPECTION_REPORT", "SAFETY_PROTOCOL"));
    }

    @ParameterizedTest
    @CsvSource({"true, 0", "false, 1", ", 1"})
    void reports_are_shown_by_the_records(Boolean accepted, int lacking) {
        Fact<Boolean> reports = accepted == null ? Fact.unknown() : Fact.known(accepted);
        EvidenceSetting setting = new EvidenceSetting(PartnerKind.ASSOCIATION, true, reports, List.of());

        assertThat(MissingEvidence.in(GRID, setting, List.of("MEL"), List.of(), LocalDate.parse(ON)))
                .hasSize(lacking);
    }

    @Test
    void missing_evidence_is_told_and_refuses_nothing() {
        Outcome<AssessmentRecord> outcome = anAssessment("a-1", ON, "44434434")
                .showing("FIN", DocumentKind.ACCOUNTS)
                .recording();

        assertThat(outcome).isInstanceOf(Outcome.Made.class);
        assertThat(outcome.ruling().verdict()).isEqualTo(Verdict.CONDITIONAL);
        assertThat(notPassed(outcome.ruling())).containsExactly("evidence.FIN warn");
    }

    private static ValidateAssessment validate(String on) {
        return new ValidateAssessment(LocalDate.parse(on), new CentreId("cen-1"), List.of());
    }

    @Test
    void who_assessed_does_not_validate() {
        Outcome<AssessmentRecord> same =
                anAssessment("a-1", ON, "44434434").validating(ASSESSOR, "2026-04-20", List.of());

        assertThat(notPassed(same.ruling())).containsExactly("assessment.validation fail");
        assertThat(same).isInstanceOf(Outcome.Refused.class);
        assertThat(anAssessment("a-1", ON, "44434434").validating(VALIDATOR, "2026-04-20", List.of()))
                .isInstanceOf(Outcome.Made.class);
    }

    @Test
    void a_piece_that_the_validator_refuses_is_missing() {
        AssessmentRecord one = anAssessment("a-1", ON, "44434434")
                .validating(VALIDATOR, "2026-04-20", List.of(4))
                .fold(Outcome.Made::value, refused -> null);

        assertThat(lacking(one)).isEqualTo("FIN:ACCOUNTS");
        assertThatThrownBy(() -> anAssessment("a-1", ON, "44434434").validating(VALIDATOR, ON, List.of(0, 17)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("/refusedEvidence/1");
    }

    @Test
    void it_counts_from_its_validation_and_one_from_outside_from_its_day() {
        AssessmentRecord inside = anAssessment("a-1", ON, "44434434").validated("2026-04-20");
        AssessmentRecord outside = anAssessment("a-2", "2026-03-01", "44434434")
                .of(AssessmentKind.EXTERNAL)
                .recorded();
        AssessmentRecord self = anAssessment("a-3", "2026-02-01", "44434434")
                .of(AssessmentKind.SELF)
                .recorded();
        AssessmentBook all = book(inside, outside, self);

        assertThat(counted(all, "2026-02-28")).isEmpty();
        assertThat(counted(all, "2026-03-01")).containsExactly("a-2");
        assertThat(counted(all, "2026-04-19")).containsExactly("a-2");
        assertThat(counted(all, "2026-04-20")).containsExactly("a-2", "a-1");
        assertThat(all.stateOf(self, LocalDate.parse(ON))).isEqualTo(AssessmentState.BESIDE);
        assertThat(all.stateOf(inside, LocalDate.parse("2026-04-19"))).isEqualTo(AssessmentState.TO_VALIDATE);
        assertThat(all.stateOf(inside, LocalDate.parse("2026-04-20"))).isEqualTo(AssessmentState.COUNTED);
    }

    @Test
    void another_manager_or_an_earlier_time_of_the_same_counts_for_nothing() {
        AssessmentRecord mine = anAssessment("a-1", ON, "44434434").validated("2026-04-20");
        AssessmentRecord theirs =
                anAssessment("a-2", "2026-03-01", "44434434").under("p-former").validated("2026-03-02");

        assertThat(counted(book(mine, theirs), "2026-06-01")).containsExactly("a-1");
        assertThat(book(mine).counted(MANAGER, LocalDate.parse("2026-04-16"), LocalDate.parse("2026-06-01")))
                .isEmpty();
        assertThat(book(mine).counted(MANAGER, LocalDate.parse(ON), LocalDate.parse("2026-06-01")))
                .hasSize(1);
    }

    @Test
    void a_mistake_is_corrected_by_another_one_and_the_past_stays_as_it_was() {
        AssessmentRecord wrong = anAssessment("a-1", ON, "55555555").validated("2026-04-20");
        AssessmentRecord right = anAssessment("a-2", ON, "33333333")
                .correcting("a-1")
                .beside(wrong)
                .validated("2026-05-10");
        AssessmentBook all = book(wrong, right);

        assertThat(counted(all, "2026-05-09")).containsExactly("a-1");
        assertThat(counted(all, "2026-05-10")).containsExactly("a-2");
        assertThat(all.stateOf(wrong, LocalDate.parse("2026-05-10"))).isEqualTo(AssessmentState.CORRECTED);
        assertThat(all.assessments(GRID, MANAGER, LONG_AGO, LocalDate.parse("2026-06-01"))
                        .inOrder())
                .extracting(one -> one.levels().toString())
                .containsExactly("33333333");
    }

    @Test
    void only_one_that_counts_is_corrected_and_only_for_its_manager() {
        AssessmentRecord waiting = anAssessment("a-1", ON, "55555555").recorded();
        AssessmentRecord theirs =
                anAssessment("a-1", ON, "55555555").under("p-former").validated(ON);

        for (AssessmentRecord other : List.of(waiting, theirs)) {
            assertThatThrownBy(() -> anAssessment("a-2", ON, "33333333")
                            .correcting("a-1")
                            .beside(other)
                            .recording())
                    .isInstanceOf(InvalidValue.class)
                    .hasMessageContaining("/corrects");
        }
    }

    @Test
    void one_a_day_counts_at_most() {
        AssessmentRecord first = anAssessment("a-1", ON, "44434434").validated("2026-04-20");
        Outcome<AssessmentRecord> second =
                anAssessment("a-2", ON, "44434434").beside(first).recording();

        assertThat(notPassed(second.ruling())).containsExactly("assessment.validation same-day");
        assertThat(anAssessment("a-2", "2026-04-16", "44434434").beside(first).recording())
                .isInstanceOf(Outcome.Made.class);
        assertThat(anAssessment("a-2", ON, "44434434")
                        .of(AssessmentKind.SELF)
                        .beside(first)
                        .recording())
                .isInstanceOf(Outcome.Made.class);
        AssessmentRecord waiting = anAssessment("a-2", ON, "44434434").recorded();
        Outcome<AssessmentRecord> late = validate("2026-04-21")
                .through(
                        Rulebook.standard(),
                        waiting,
                        anAssessment("a-2", ON, "44434434")
                                .beside(first, waiting)
                                .around(VALIDATOR, SETTING));
        assertThat(notPassed(late.ruling())).containsExactly("assessment.validation same-day");
    }

    @Test
    void what_counts_changes_no_more_and_nothing_is_validated_before_it_was_made() {
        AssessmentRecord counted = anAssessment("a-1", ON, "44434434").validated("2026-04-20");
        AssessmentCircumstances around = anAssessment("a-1", ON, "44434434").around(VALIDATOR, SETTING);

        assertThatThrownBy(() -> validate("2026-04-21").look(Rulebook.standard(), counted, around))
                .isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> anAssessment("a-1", ON, "44434434")
                        .of(AssessmentKind.EXTERNAL)
                        .validating(VALIDATOR, ON, List.of()))
                .isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> anAssessment("a-1", ON, "44434434").validating(VALIDATOR, "2026-04-14", List.of()))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("/on");
    }

    @Test
    void whoever_assessed_or_validated_is_named_once() {
        AssessmentRecord one = anAssessment("a-1", ON, "44434434").validated("2026-04-20");
        AssessmentRecord two = anAssessment("a-2", "2026-10-15", "44434434").validated("2026-10-20");

        assertThat(AssessmentBook.people(List.of(one, two))).containsExactly(ASSESSOR, VALIDATOR);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, , , 2026-04-30",
        "2026-01-31, 2026-04-15, , 2026-10-15",
        "2026-01-31, 2026-08-31, , 2027-02-28",
        "2026-01-31, 2026-08-31, 2026-09-01, 2027-08-31",
    })
    void the_next_one_falls_due_by_months(LocalDate since, LocalDate latest, LocalDate handedOver, LocalDate due) {
        assertThat(AssessmentRhythm.dueOn(GRID, since, known(latest), known(handedOver)))
                .isEqualTo(due);
    }

    private static Fact<LocalDate> known(LocalDate day) {
        return day == null ? Fact.unknown() : Fact.known(day);
    }
}
