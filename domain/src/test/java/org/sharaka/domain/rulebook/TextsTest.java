package org.sharaka.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.domain.acceptance.Due;
import org.sharaka.domain.acceptance.ItemResult;
import org.sharaka.domain.acceptance.Reserve;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.committee.Capacity;
import org.sharaka.domain.condition.ConditionState;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.funding.GiftKind;
import org.sharaka.domain.funding.InKind;
import org.sharaka.domain.funding.Movement;
import org.sharaka.domain.funding.PaymentKind;
import org.sharaka.domain.funding.PaymentState;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.handover.DueFollowUp;
import org.sharaka.domain.handover.HandoverState;
import org.sharaka.domain.mandate.MandateState;
import org.sharaka.domain.mandate.Notice;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.AssessmentState;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.oversight.ReportState;
import org.sharaka.domain.partner.Engagement;
import org.sharaka.domain.partner.Interest;
import org.sharaka.domain.partner.PartnerEnd;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partnership.AgreementArrow;
import org.sharaka.domain.partnership.AgreementState;
import org.sharaka.domain.partnership.Conflict;
import org.sharaka.domain.partnership.Side;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.policy.GridDimension;
import org.sharaka.domain.policy.HandoverPolicy;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.policy.MeasureKind;
import org.sharaka.domain.policy.SupportPolicy;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Bond;
import org.sharaka.domain.project.EffectivenessReview;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.Nature;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.stepback.StepBackState;
import org.sharaka.domain.stepback.StepBackTrigger;
import org.sharaka.domain.support.SupportState;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.domain.training.Participation;

class TextsTest {

    private static final RuleCode MONTHS = RuleCode.of("handover.months");
    private static final Values DEFAULTS = Values.of(Rulebook.standard().on(LocalDate.EPOCH));
    private static final RuleCode NOWHERE = RuleCode.of("no.such-rule");

    /** What steps name as the state they were asked in, for concepts whose states are no constants. */
    private static final List<String> STATES_WITHOUT_A_CONSTANT = List.of(
            "ACTIVE.partner",
            "INACTIVE.partner",
            "BLOCKED.partner",
            "NOT_BLOCKED.partner",
            "ENDED.partner",
            "INACTIVE.membership",
            "ENDED.membership",
            "OPEN.centre",
            "LIFTED.reserve",
            "NOT_MET.condition",
            "OPEN.finding",
            "CLOSED.finding",
            "OPEN.complaint",
            "ANSWERED.complaint",
            "ENDED.incident",
            "DELIVERED",
            "DISPOSED",
            "LOCKED",
            "REVOKED",
            "SETTLED",
            "SUPERSEDED",
            "UNDER_A_PLAN",
            "UNKNOWN_VERSION",
            "WAITS",
            "WITHDRAWAL_PROPOSED");

    private final Texts texts = Texts.standard();

    @Test
    void tells_a_check_in_the_language_of_the_reader() {
        Check check = Check.fail(MONTHS, Reading.months(24), Reading.months(12));

        assertThat(texts.message(check, Language.EN))
                .isEqualTo("Too short a time under management: 12 months; minimum: 24 months");
        assertThat(spaced(texts.message(check, Language.FR)))
                .isEqualTo("Durée de gestion insuffisante : 12 mois ; minimum : 24 mois");
        assertThat(bare(texts.message(check, Language.AR)))
                .isEqualTo("مدة التسيير غير كافية: 12 شهرا؛ الحد الأدنى: 24 شهرا");
    }

    @Test
    void names_the_dimension_that_a_check_speaks_of() {
        Check check = Check.fail(new RuleCode("handover.floor", "FIN"), Reading.of(4), Reading.of(3));

        assertThat(texts.message(check, Language.EN))
                .isEqualTo("Level too low, finance and internal control; level: 3; minimum: 4");
        assertThat(bare(texts.message(check, Language.AR)))
                .isEqualTo("مستوى غير كاف، المالية والمراقبة الداخلية؛ المستوى: 3؛ الحد الأدنى: 4");
    }

    @Test
    void names_the_lot_before_what_a_check_says_of_it() {
        Check check = Check.fail(new RuleCode("acceptance.blocking", "North"), Reading.of(0), Reading.of(2))
                .lacking(List.of("R1", "R12"));

        assertThat(texts.message(check, Language.EN))
                .isEqualTo("North: Open blocking reserves: 2 (reserve R1, reserve R12); allowed: 0");
        assertThat(spaced(texts.message(check, Language.FR)))
                .isEqualTo("North : Réserves bloquantes ouvertes : 2 (réserve R1, réserve R12) ; admises : 0");
        assertThat(texts.message(check, Language.AR))
                .isEqualTo("\u2068North\u2069: عدد التحفظات المانعة القائمة: \u20682\u2069 (\u2068التحفظ رقم 1\u2069،"
                        + " \u2068التحفظ رقم 12\u2069)؛ المسموح به: \u20680\u2069");
    }

    @Test
    void names_the_year_of_support_in_words() {
        Check check = Check.pass(RuleCode.of("support.eligible"), Reading.YES, Reading.YES)
                .about("Y2");

        assertThat(texts.message(check, Language.EN)).isEqualTo("year 2: The manager may be supported");
    }

    @Test
    void tells_a_rule_about_one_of_several_things_by_its_family() {
        RuleCode north = new RuleCode("acceptance.blocking", "North");
        RuleCode any = RuleCode.of("acceptance.blocking");

        assertThat(texts.title(north, Language.EN)).isEqualTo(texts.title(any, Language.EN));
        assertThat(texts.remedy(Check.fail(north, Reading.of(0), Reading.of(2)), Language.EN))
                .isEqualTo(texts.remedy(Check.fail(any, Reading.of(0), Reading.of(2)), Language.EN));
    }

    @Test
    void tells_a_missing_fact_by_the_title_of_the_rule_where_it_has_no_words_of_its_own() {
        Check check = Check.missing(RuleCode.of("partner.ice"), Result.FAIL, Reading.YES);

        assertThat(texts.message(check, Language.EN)).isEqualTo("Not recorded: Company identifier (ICE)");
    }

    @Test
    void tells_a_reason_that_it_does_not_know_by_the_title_of_the_rule() {
        Check check = Check.pass(MONTHS, Reading.NONE, Reading.NONE).because("never-heard-of");

        assertThat(texts.message(check, Language.EN)).isEqualTo("To be checked: Time under management");
    }

    @Test
    void tells_a_rule_that_it_does_not_know_by_its_code() {
        Check check = Check.fail(NOWHERE, Reading.NONE, Reading.NONE);

        assertThat(texts.title(NOWHERE, Language.FR)).isEqualTo("no.such-rule");
        assertThat(texts.text(NOWHERE, Language.FR)).isEqualTo("no.such-rule");
        assertThat(texts.remedy(NOWHERE, Language.FR)).isEqualTo("no.such-rule");
        assertThat(texts.message(check, Language.EN)).isEqualTo("To be checked: no.such-rule");
        assertThat(texts.remedy(check, Language.EN)).isEmpty();
    }

    @Test
    void offers_the_remedy_of_the_reason_and_none_for_what_passes() {
        Check fail = Check.fail(MONTHS, Reading.months(24), Reading.months(12));

        assertThat(texts.remedy(Check.pass(MONTHS, Reading.NONE, Reading.NONE), Language.EN))
                .isEmpty();
        assertThat(texts.remedy(fail, Language.EN).orElseThrow())
                .startsWith("Propose the handover again once 24 months are reached (now 12 months).");
        assertThat(texts.remedy(Check.missing(MONTHS, Result.FAIL, Reading.months(24)), Language.EN)
                        .orElseThrow())
                .startsWith("Record both dates that start the count");
    }

    @Test
    void offers_the_remedy_of_the_rule_for_a_reason_that_has_none() {
        Check odd = Check.fail(MONTHS, Reading.NONE, Reading.NONE).because("never-heard-of");

        assertThat(texts.remedy(odd, Language.EN)).contains(texts.remedy(MONTHS, Language.EN));
    }

    @Test
    void follows_what_a_book_adopts() {
        Rulebook book = Rulebook.standard()
                .adopting(MandatePolicy.standard()
                        .named("mandate.v2")
                        .from("2027-01-01")
                        .termMonths(12));
        RuleCode term = RuleCode.of("mandate.term");

        assertThat(book.texts(LocalDate.parse("2026-12-31")).text(term, Language.EN))
                .startsWith("A mandate runs for at most 36 months");
        assertThat(book.texts(LocalDate.parse("2027-01-01")).text(term, Language.EN))
                .startsWith("A mandate runs for at most 12 months");
    }

    @Test
    void names_the_dimensions_and_modules_that_a_book_adopts() {
        LanguageMap title =
                new LanguageMap(Map.of(Language.AR, "الميزانية", Language.FR, "budget", Language.EN, "budget"));
        MaturityGrid grid = MaturityGrid.standard();
        Map<String, GridDimension> more = new LinkedHashMap<>(grid.dimensions());
        more.put("FIN", more.get("FIN").title(title));
        Rulebook book = Rulebook.standard()
                .adopting(grid.named("grid.v2").from("2027-01-01").dimensions(more))
                .adopting(SupportPolicy.standard()
                        .named("support.v2")
                        .from("2027-01-01")
                        .modules(Map.of("M1", title)));
        Texts before = book.texts(LocalDate.parse("2026-12-31"));
        Texts after = book.texts(LocalDate.parse("2027-01-01"));
        Check check = Check.fail(new RuleCode("handover.floor", "FIN"), Reading.of(4), Reading.of(3));

        assertThat(before.message(check, Language.EN)).isEqualTo(texts.message(check, Language.EN));
        assertThat(after.message(check, Language.EN)).isEqualTo("Level too low, budget; level: 3; minimum: 4");
        assertThat(before.word("M1", Language.FR)).isEqualTo("gouvernance");
        assertThat(after.word("M1", Language.FR)).isEqualTo("budget");
        assertThat(after.word("M2", Language.FR))
                .as("a word of the project is left")
                .isEqualTo("M2 finances");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void shows_neither_a_brace_nor_nothing_where_a_check_or_a_policy_has_no_value(Language language) {
        Texts without = Texts.of(path -> List.of());

        assertThat(Reasons.all()).allSatisfy(reason -> {
            String family = (String) reason.get()[0];
            Check check = Check.fail(new RuleCode(family, "FIN"), Reading.NONE, Reading.NONE)
                    .because((String) reason.get()[1]);

            assertThat(List.of(
                            without.message(check, language),
                            without.remedy(check, language).orElseThrow(),
                            without.text(check.rule(), language)))
                    .as("%s %s", family, reason.get()[1])
                    .noneMatch(String::isBlank)
                    .noneMatch(text -> text.matches("(?s).*[{}].*"))
                    .noneMatch(text -> text.matches("(?s).*[:\u00a0] *[.;؛]?$"));
        });
    }

    @Test
    void names_each_fact_that_is_not_recorded_in_message_and_remedy() {
        Check check = Check.missing(RuleCode.of("handover.autonomy"), Result.FAIL, Reading.NONE)
                .lacking("OWN_CASH", Fact.known(Money.ZERO))
                .lacking("OWN_IN_KIND", Fact.unknown())
                .lacking("OPERATING_COSTS", Fact.unknown());

        assertThat(check.missing()).containsExactly("OWN_IN_KIND", "OPERATING_COSTS");
        assertThat(texts.message(check, Language.EN)).contains(": own resources in kind, operating costs;");
        assertThat(texts.remedy(check, Language.EN).orElseThrow()).contains("(own resources in kind, operating costs)");
    }

    @Test
    void takes_the_values_of_the_policies_that_it_was_given() {
        Texts ours =
                Texts.of(path -> path.equals("mandate.experienceMonths") ? List.of(Reading.months(36)) : List.of());
        RuleCode experience = RuleCode.of("mandate.experience");

        assertThat(texts.text(experience, Language.EN)).endsWith("minimum: 24 months.");
        assertThat(ours.text(experience, Language.EN)).endsWith("minimum: 36 months.");
        assertThat(bare(ours.text(experience, Language.AR))).endsWith("المدة الدنيا: 36 شهرا.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1/3 | 0.33 months | 0,33 mois | 0,33 شهر",
                "2.5 | 2.5 months | 2,5 mois | 2,5 شهر",
                "1 | 1 month | 1 mois | شهر واحد"
            })
    void writes_months_of_a_policy_with_their_unit_with_decimals_too(String months, String en, String fr, String ar) {
        Texts ours = Rulebook.standard()
                .adopting(HandoverPolicy.standard().reserveFundMonths(months))
                .texts(LocalDate.EPOCH);
        RuleCode fund = RuleCode.of("handover.reserve-fund");

        assertThat(ours.text(fund, Language.EN)).contains(" for " + en + " of operation");
        assertThat(ours.remedy(fund, Language.EN)).contains("at least " + en + " of operation");
        assertThat(ours.text(fund, Language.FR)).contains(" pas " + fr + " de fonctionnement");
        assertThat(bare(ours.text(fund, Language.AR))).contains(ar);
    }

    @Test
    void gives_the_words_of_the_catalogue() {
        Rule rule = Catalogue.standard().rule("handover.months").orElseThrow();

        assertThat(texts.title(MONTHS, Language.AR)).isEqualTo(rule.title().in(Language.AR));
        assertThat(texts.text(MONTHS, Language.FR)).isEqualTo(rule.text().in(Language.FR));
        assertThat(texts.remedy(MONTHS, Language.EN)).isEqualTo(rule.remedy().in(Language.EN));
    }

    @ParameterizedTest
    @MethodSource("org.sharaka.domain.rulebook.Reasons#thatRefuse")
    void has_a_remedy_for_every_reason_that_does_not_pass(String family, String reason) {
        String missing = Reasons.lacking(family + "." + reason + ".remedy");

        assertThat(missing)
                .as("%s: add a remedy for `%s` in %s", family, reason, missing)
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_each_remedy_of_a_reason_once(Language language) {
        Bundle bundle = Bundle.of("texts");

        assertThat(Reasons.thatRefuse()
                        .map(reason -> reason.get()[0] + "." + reason.get()[1] + ".remedy")
                        .distinct())
                .extracting(key -> bundle.get(key, language))
                .doesNotHaveDuplicates()
                .allMatch(remedy -> remedy.endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("org.sharaka.domain.rulebook.Reasons#all")
    void has_a_message_for_every_reason_that_a_rule_gives(String family, String reason) {
        assertThat(Reasons.lacking(family + "." + reason))
                .as("%s: add a message for `%s` in %s", family, reason, Reasons.lacking(family + "." + reason))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AR | 1.234.567",
                "FR | 1.234.567",
                "EN | 1,234,567",
            })
    void writes_a_number_in_western_digits(Language language, String shown) {
        assertThat(shown(Reading.of(1_234_567), language)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AR | 600.000,50 درهم",
                "FR | 600.000,50 MAD",
                "EN | 600,000.50 MAD",
            })
    void writes_an_amount_with_its_currency(Language language, String shown) {
        assertThat(shown(Reading.of(Money.ofCentimes(60_000_050)), language)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AR | 75,0 في المائة",
                "FR | 75,0 %",
                "EN | 75.0%",
            })
    void writes_a_ratio_in_hundredths(Language language, String shown) {
        assertThat(shown(Reading.percent(Fraction.of(11_244, 15_000)), language))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AR | -2,1 في المائة",
                "FR | -2,1 %",
                "EN | -2.1%",
            })
    void writes_a_shortfall_with_its_sign(Language language, String shown) {
        assertThat(shown(Reading.percent(Fraction.of(-21, 1000)), language)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AR | 3,50",
                "FR | 3,50",
                "EN | 3.50",
            })
    void writes_an_overall_with_two_decimals(Language language, String shown) {
        assertThat(shown(Reading.decimal(Fraction.of(7, 2)), language)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | 23 يوليوز 2026",
                "8 | 23 غشت 2026",
                "9 | 23 شتنبر 2026",
                "11 | 23 نونبر 2026",
                "12 | 23 دجنبر 2026",
            })
    void writes_a_day_with_the_moroccan_name_of_its_month(int month, String shown) {
        assertThat(shown(Reading.of(LocalDate.of(2026, month, 23)), Language.AR))
                .isEqualTo(shown);
    }

    @Test
    void writes_a_day_in_french_and_english() {
        Reading day = Reading.of(LocalDate.of(2026, 6, 1));

        assertThat(shown(day, Language.FR)).isEqualTo("1er juin 2026");
        assertThat(shown(day, Language.EN)).isEqualTo("1 June 2026");
    }

    @Test
    void translates_words_and_lists_of_words() {
        Reading instruments = new Reading.Words(List.of("LEASE", "OWNERSHIP"));

        assertThat(shown(new Reading.Word("LEASE"), Language.AR)).isEqualTo("كراء");
        assertThat(shown(instruments, Language.AR)).isEqualTo("كراء، ملكية");
        assertThat(shown(instruments, Language.FR)).isEqualTo("bail, propriété");
        assertThat(shown(new Reading.Words(List.of()), Language.EN)).isEqualTo("none");
        assertThat(shown(new Reading.Words(List.of("PAR-0007")), Language.AR)).isEqualTo("PAR-0007");
    }

    @Test
    void says_that_a_value_is_unknown_and_nothing_of_one_that_is_not_there() {
        assertThat(shown(Reading.UNKNOWN, Language.AR)).isEqualTo("غير معروف");
        assertThat(shown(Reading.UNKNOWN, Language.EN)).isEqualTo("unknown");
        assertThat(shown(Reading.NONE, Language.EN)).isEmpty();
    }

    @Test
    void tells_a_fault_with_its_details() {
        Fault fault = new Fault("/name/fr", "partner.name", "length", List.of("200"));

        assertThat(texts.message(fault, Language.EN)).isEqualTo("The name is too long; most characters: 200");
        assertThat(spaced(texts.message(fault, Language.FR)))
                .isEqualTo("Le nom est trop long ; nombre maximal de caractères : 200");
        assertThat(bare(texts.message(fault, Language.AR))).isEqualTo("الاسم طويل؛ العدد الأقصى للحروف: 200");
    }

    @Test
    void repeats_what_was_typed_as_it_was_typed() {
        Fault fault = new Fault("/ice", "partner.ice", "form", List.of("it's {0}"));

        assertThat(texts.message(fault, Language.EN)).isEqualTo("An ICE has 15 digits; value given: it's {0}");
    }

    @Test
    void writes_the_details_of_a_fault_as_what_they_are() {
        Fault early = new Fault("/on", "value.date", "order", List.of("2030-06-01"));
        Fault sum = new Fault("/schedule", "pledge.schedule", "sum", List.of("600000.00", "550000.50"));
        Fault kind = new Fault("/kind", "value.enum", "unknown", List.of("CLUB", "ASSOCIATION, MINISTRY"));

        assertThat(bare(texts.message(early, Language.AR))).endsWith("أقرب تاريخ مقبول: فاتح يونيو 2030");
        assertThat(spaced(texts.message(early, Language.FR))).endsWith("au plus tôt le : 1er juin 2030");
        assertThat(texts.message(sum, Language.EN)).contains("pledge: 600,000.00 MAD; sum: 550,000.50 MAD");
        assertThat(spaced(texts.message(kind, Language.FR)))
                .isEqualTo(
                        "Valeur inconnue : CLUB ; valeurs admises : association (ASSOCIATION), ministère (MINISTRY)");
    }

    @Test
    void shows_a_detail_that_is_not_what_it_should_be_as_it_was_typed() {
        Fault odd = new Fault("/on", "value.date", "order", List.of("2026-13-45"));

        assertThat(texts.message(odd, Language.AR)).endsWith("\u20682026-13-45\u2069");
    }

    @Test
    void names_both_the_centre_and_the_dimension_where_a_check_speaks_of_both() {
        Check check = Check.fail(new RuleCode("handover.floor", "FIN"), Reading.of(4), Reading.of(3))
                .about("CTR-0007");

        assertThat(texts.message(check, Language.EN))
                .isEqualTo("CTR-0007: Level too low, finance and internal control; level: 3; minimum: 4");
    }

    @Test
    void tells_a_fault_that_it_does_not_know_by_its_code() {
        Fault fault = new Fault("/x", "no.such-rule", "odd", List.of());

        assertThat(texts.message(fault, Language.EN)).isEqualTo("The value is refused; rule: no.such-rule");
    }

    @ParameterizedTest
    @CsvSource({
        "partner.name, blank length characters none",
        "partner.ice, form checksum taken",
        "money.currency, other",
        "fact.order, early",
        "mandate.manager, kind",
        "value.amount, form range positive sum",
        "value.sector, form",
        "agreement.projects, model stage taken",
        "terms.items, twice",
        "value.ratio, form positive sum",
        "value.required, missing",
        "value.enum, unknown",
        "value.date, form order late opened twelve-months",
        "report.due, quarter",
        "value.list, twice",
        "acceptance.visit, unanswered",
        "handover.condition, unanswered",
        "value.number, form range negative",
        "value.range, least between",
        "value.text, blank length characters",
        "value.reference, unknown ended not-accepted taken both not-ended manager not-handed support",
        "pledge.schedule, positive empty many order sum",
        "receipt.amount, positive above",
        "receipt.in-kind, kind missing",
        "receipt.original, dirham currency kind",
        "value.email, form",
        "value.token, form",
        "value.levels, form",
        "value.not-applicable, critical several",
        "value.assessments, same-day no-manager",
        "value.evidence, not-applicable",
        "assessment.levels, absent",
        "training.order, step",
        "training.provider, missing both",
        "membership.capacity, missing",
        "rulebook.own, gate known twice other",
        "file.yaml, form whole empty twice anchor",
        "import.columns, unknown missing twice",
        "import.row, cells contradicts ambiguous inactive quote other cell",
        "import.file, encoding separator quote workbook entity cells size inflated entries columns rows ending"
    })
    void has_a_message_for_every_fault(String code, String reasons) {
        Bundle faults = Bundle.of("faults");

        assertThat(reasons.split(" "))
                .allSatisfy(reason -> assertThat(Language.values())
                        .allMatch(language ->
                                faults.find(code + "." + reason, language).isPresent()));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void has_a_word_for_every_constant_that_a_reader_sees(Enum<?> constant) {
        Bundle words = Bundle.of("words");

        assertThat(Language.values())
                .allMatch(language -> words.find(constant.name(), language).isPresent());
    }

    @ParameterizedTest
    @MethodSource("states")
    void has_a_word_for_every_state_of_a_concept(String key) {
        Bundle words = Bundle.of("words");

        assertThat(Stream.of(Language.values())
                        .filter(language -> words.find(key, language).isEmpty())
                        .map(language -> "words_" + language.tag() + ": add " + key))
                .isEmpty();
    }

    private static Stream<String> states() {
        Stream<String> constants = Map.<String, Enum<?>[]>ofEntries(
                        Map.entry("agreement", AgreementState.values()),
                        Map.entry("assessment", AssessmentState.values()),
                        Map.entry("condition", ConditionState.values()),
                        Map.entry("handover", HandoverState.values()),
                        Map.entry("lot", Stage.values()),
                        Map.entry("mandate", MandateState.values()),
                        Map.entry("payment", PaymentState.values()),
                        Map.entry("plan", SupportState.values()),
                        Map.entry("policy", PolicyState.values()),
                        Map.entry("project", Stage.values()),
                        Map.entry("report", ReportState.values()),
                        Map.entry("review", EffectivenessReview.Result.values()),
                        Map.entry("stepback", StepBackState.values()))
                .entrySet()
                .stream()
                .flatMap(concept -> Stream.of(concept.getValue()).map(state -> state.name() + "." + concept.getKey()));
        return Stream.concat(constants, STATES_WITHOUT_A_CONSTANT.stream());
    }

    @Test
    void titles_a_constant_in_every_language() {
        assertThat(texts.title(Role.DIRECTOR))
                .isEqualTo(new LanguageMap(
                        Map.of(Language.AR, "مدير", Language.FR, "directeur", Language.EN, "director")));
    }

    @Test
    void has_no_title_for_what_readers_never_see() {
        assertThatIllegalStateException()
                .isThrownBy(() -> texts.title(Handling.INPUT))
                .withMessageContaining("INPUT");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leaves_a_word_that_it_does_not_know(Language language) {
        assertThat(texts.word("NEVER_HEARD_OF", language)).isEqualTo("NEVER_HEARD_OF");
        assertThat(texts.word("ASSOCIATION", language)).isNotEqualTo("ASSOCIATION");
    }

    private static Stream<Enum<?>> constants() {
        return Stream.of(
                        PartnerKind.values(),
                        Capacity.values(),
                        Field.values(),
                        Role.values(),
                        Permission.values(),
                        Interest.Bond.values(),
                        Engagement.values(),
                        PartnerEnd.Kind.values(),
                        DocumentKind.values(),
                        AssessmentKind.values(),
                        AssessmentState.values(),
                        Participation.values(),
                        MeasureKind.values(),
                        MandateState.values(),
                        HandoverState.values(),
                        StepBackState.values(),
                        StepBackTrigger.values(),
                        DueFollowUp.Kind.values(),
                        Notice.Urgency.values(),
                        Severity.values(),
                        Instrument.values(),
                        GiftKind.values(),
                        Purpose.Kind.values(),
                        InKind.Basis.values(),
                        Movement.Kind.values(),
                        PaymentKind.values(),
                        PaymentState.values(),
                        Stage.values(),
                        Arrow.values(),
                        Model.values(),
                        Nature.values(),
                        EffectivenessReview.Result.values(),
                        Bond.Purpose.values(),
                        Side.values(),
                        AgreementState.values(),
                        AgreementArrow.values(),
                        Conflict.Part.values(),
                        ItemResult.Result.values(),
                        Reserve.Origin.values(),
                        Due.Kind.values(),
                        Verdict.values(),
                        Result.values())
                .flatMap(Stream::of);
    }

    private static String shown(Reading reading, Language language) {
        return spaced(bare(new Wording(Written.STANDARD, DEFAULTS).of(reading, language)));
    }

    /** Without the marks that isolate values. */
    private static String bare(String text) {
        return text.replaceAll("[\u2068\u2069]", "");
    }

    private static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }
}
