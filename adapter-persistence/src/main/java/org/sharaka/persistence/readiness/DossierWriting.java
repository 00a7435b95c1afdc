package org.sharaka.persistence.readiness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.acceptance.OpenReserve;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.Measured;
import org.sharaka.domain.maturity.ShownPaper;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.readiness.Charge;
import org.sharaka.domain.readiness.CountedAssessment;
import org.sharaka.domain.readiness.Dossier;
import org.sharaka.domain.readiness.HandoverFacts;
import org.sharaka.domain.readiness.OpenFinding;
import org.sharaka.domain.readiness.TrainingSession;
import org.sharaka.domain.support.UnlistedEquipment;

/**
 * Writes a dossier as one compact line, for thousands are read at once: parts end with {@code |}, entries of a part
 * with {@code ;}, fields with {@code ,}, items of a list with {@code +}, and parts of an item with {@code :}. Days are
 * days since 1970, an unknown fact is {@code -}, and words are those of the constants.
 */
final class DossierWriting {

    static final String UNKNOWN = "-";

    private final StringBuilder text = new StringBuilder(1024);

    private DossierWriting() {}

    static String of(Dossier dossier) {
        DossierWriting writing = new DossierWriting();
        writing.parts(dossier.charge(), DossierWriting::charge);
        dossier.assessments().forEach(writing::assessment);
        writing.text.append('|');
        writing.parts(dossier.works(), DossierWriting::works);
        writing.parts(dossier.findings(), (to, findings) -> to.list(findings, DossierWriting::finding));
        writing.parts(dossier.finance(), DossierWriting::finance);
        writing.parts(dossier.training(), (to, sessions) -> to.list(sessions, DossierWriting::session));
        writing.parts(dossier.standing(), DossierWriting::standing);
        writing.parts(dossier.assets(), DossierWriting::assets);
        writing.parts(dossier.title(), DossierWriting::title);
        return writing.text.toString();
    }

    private <T> void parts(Map<LocalDate, T> parts, BiConsumer<DossierWriting, T> each) {
        parts.forEach((from, part) -> {
            day(from);
            each.accept(this, part);
            text.append(';');
        });
        text.append('|');
    }

    private void charge(Charge charge) {
        perhaps(charge.tenure(), tenure -> escaped(tenure.manager().value()));
        perhaps(charge.tenure(), tenure -> daysOf(tenure.since()));
        field(charge.kind().name());
        field(flag(charge.valid()));
        perhaps(charge.since(), DossierWriting::daysOf);
        perhaps(charge.paused(), DossierWriting::daysOf);
        list(charge.lacking(), DossierWriting::escaped);
    }

    private void assessment(CountedAssessment one) {
        Measured measured = one.measured();
        field(escaped(one.manager().value()));
        day(measured.on());
        field(measured.kind().name());
        field(Integer.toString(measured.levels().top()));
        list(measured.levels().byDimension().entrySet(), DossierWriting::level);
        list(measured.papers(), DossierWriting::paper);
        field(measured.setting().manager().name());
        field(flag(measured.setting().needsAuthorisation()));
        perhaps(measured.setting().reportsAccepted(), DossierWriting::flag);
        list(measured.setting().onFile(), DossierWriting::onFile);
        day(one.countsFrom());
        perhaps(one.correctedOn(), DossierWriting::daysOf);
        text.append(';');
    }

    private static String level(Map.Entry<String, Fact<Integer>> level) {
        return level.getKey() + ":" + word(level.getValue(), number -> Integer.toString(number));
    }

    private static String paper(ShownPaper paper) {
        return paper.dimension() + ":" + paper.kind() + ":" + daysOf(paper.date()) + ":"
                + word(paper.validUntil(), DossierWriting::daysOf);
    }

    private static String onFile(Document paper) {
        return paper.kind() + ":" + escaped(paper.reference()) + ":" + daysOf(paper.date()) + ":"
                + word(paper.validUntil(), DossierWriting::daysOf);
    }

    private void works(HandoverFacts.Works works) {
        perhaps(works.finallyAccepted(), DossierWriting::flag);
        perhaps(works.openReserves(), reserves -> joined(reserves, DossierWriting::reserve));
    }

    private static String reserve(OpenReserve reserve) {
        return reserve.severity() + ":" + word(reserve.undertakingDue(), DossierWriting::daysOf) + ":"
                + word(reserve.reference(), DossierWriting::escaped);
    }

    private static String finding(OpenFinding finding) {
        return finding.severity() + ":" + flag(finding.hasPlan()) + ":"
                + word(finding.reference(), DossierWriting::escaped);
    }

    private void finance(HandoverFacts.Finance finance) {
        perhaps(finance.operatingCosts(), DossierWriting::amount);
        perhaps(finance.ownCash(), DossierWriting::amount);
        perhaps(finance.ownInKind(), DossierWriting::amount);
        perhaps(finance.securedNextYear(), DossierWriting::amount);
        perhaps(finance.budgetNextYear(), DossierWriting::amount);
        perhaps(finance.cashReserveMonths(), DossierWriting::fraction);
        perhaps(finance.largestSourceShare(), DossierWriting::fraction);
        perhaps(finance.budgetCommitment(), DossierWriting::flag);
        perhaps(finance.unjustifiedAid(), DossierWriting::amount);
        if (!finance.equipment().isEmpty()) {
            list(finance.equipment(), DossierWriting::equipment);
        }
    }

    private static String equipment(UnlistedEquipment one) {
        return Stream.concat(
                        Stream.of(
                                escaped(one.item()),
                                amount(one.granted()),
                                word(one.deliveredOn(), DossierWriting::daysOf),
                                amount(one.taken())),
                        one.payments().stream().flatMap(paid -> Stream.of(daysOf(paid.on()), amount(paid.amount()))))
                .collect(Collectors.joining(":"));
    }

    private static String session(TrainingSession session) {
        return session.module() + ":" + word(session.on(), DossierWriting::daysOf) + ":" + session.holdersInPost();
    }

    private void standing(HandoverFacts.Standing standing) {
        perhaps(standing.authorisation(), DossierWriting::flag);
        perhaps(standing.insurance(), DossierWriting::flag);
        perhaps(standing.reportsAccepted(), DossierWriting::flag);
        perhaps(standing.lastConsultation(), DossierWriting::daysOf);
        list(standing.notInForce(), DossierWriting::escaped);
        list(standing.reportsOwed(), DossierWriting::escaped);
    }

    private void assets(HandoverFacts.Assets assets) {
        perhaps(assets.inventoryOn(), DossierWriting::daysOf);
        perhaps(assets.valueGap(), DossierWriting::fraction);
        perhaps(assets.criticalInConditionD(), number -> Integer.toString(number));
        list(assets.critical(), DossierWriting::escaped);
    }

    private void title(HandoverFacts.Title title) {
        perhaps(title.instrument(), Enum::name);
        perhaps(title.reversionClause(), DossierWriting::flag);
        field(flag(title.boardDecision()));
    }

    private <T> void list(Collection<T> items, Function<T, String> word) {
        field(joined(items, word));
    }

    private static <T> String joined(Collection<T> items, Function<T, String> word) {
        return items.stream().map(word).collect(Collectors.joining("+"));
    }

    private <T> void perhaps(Fact<T> fact, Function<T, String> word) {
        field(word(fact, word));
    }

    private static <T> String word(Fact<T> fact, Function<T, String> word) {
        return fact.fold(word, () -> UNKNOWN);
    }

    private void day(LocalDate day) {
        field(daysOf(day));
    }

    private void field(String word) {
        text.append(word).append(',');
    }

    private static String daysOf(LocalDate day) {
        return Long.toString(day.toEpochDay());
    }

    private static String flag(boolean yes) {
        return yes ? "1" : "0";
    }

    private static String amount(Money money) {
        return Long.toString(money.minorUnits());
    }

    private static String fraction(Fraction fraction) {
        return fraction.numerator() + ":" + fraction.denominator();
    }

    /** Ids and versions are any text. */
    private static String escaped(String word) {
        return word.codePoints()
                .mapToObj(point -> "%,;|+:-".indexOf(point) < 0 || point == '-' && word.length() > 1
                        ? Character.toString(point)
                        : "%" + Integer.toHexString(point) + "%")
                .collect(Collectors.joining());
    }
}
