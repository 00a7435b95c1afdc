package org.sharaka.domain.readiness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * The facts of one centre, gathered from all its records and compact: each part of {@link HandoverFacts} from every day
 * on which it changes, or will change by itself. It answers for any day like {@link CentreFile} without another look at
 * the records, so that thousands of centres are ruled on at once.
 *
 * @param charge who is in charge, by the day from which on
 * @param assessments the assessments that count, or counted
 * @param works acceptance and what is open of it
 * @param findings what is not settled
 * @param finance money
 * @param training who has completed what; the lists are known
 * @param standing authorisations, reports, the people consulted
 * @param assets the joint inventory
 * @param title the legal instrument
 */
public record Dossier(
        Map<LocalDate, Charge> charge,
        List<CountedAssessment> assessments,
        Map<LocalDate, HandoverFacts.Works> works,
        Map<LocalDate, List<OpenFinding>> findings,
        Map<LocalDate, HandoverFacts.Finance> finance,
        Map<LocalDate, List<TrainingSession>> training,
        Map<LocalDate, HandoverFacts.Standing> standing,
        Map<LocalDate, HandoverFacts.Assets> assets,
        Map<LocalDate, HandoverFacts.Title> title) {

    private static final Set<Group> RULING_ONLY =
            Collections.unmodifiableSet(EnumSet.of(Group.GRID, Group.FOLLOWUP, Group.STEPBACK));

    /** Puts every part in the order of its days, of which each has at least one. */
    public Dossier {
        assessments = List.copyOf(assessments);
        charge = inOrder(charge);
        works = inOrder(works);
        findings = inOrder(findings);
        finance = inOrder(finance);
        training = inOrder(training);
        standing = inOrder(standing);
        assets = inOrder(assets);
        title = inOrder(title);
    }

    /**
     * Whether the values of a group decide facts that a dossier holds.
     *
     * @param group the group
     * @return false for those that only rule on facts
     */
    public static boolean restsOn(Group group) {
        return !RULING_ONLY.contains(group);
    }

    /**
     * Gathers it.
     *
     * @param book the rulebook; the dossier goes stale when other versions of a group {@link #restsOn count}
     * @param file all records of the centre
     * @return its dossier
     */
    public static Dossier of(Rulebook book, CentreFile file) {
        DaysOfChange turns = new DaysOfChange(book, file);
        return new Dossier(
                parts(turns.charge(), day -> file.chargeOn(book, day)),
                CountedAssessment.of(file.assessments()),
                parts(turns.works(), file::worksOn),
                parts(turns.findings(), day -> known(file.findingsOn(day))),
                parts(turns.finance(), day -> file.financeOn(book, day)),
                parts(turns.training(), day -> known(file.trainingOn(book, day))),
                parts(turns.standing(), day -> file.standingOn(book, day)),
                parts(turns.assets(), file::assetsOn),
                parts(turns.title(), file::titleOn));
    }

    private static <T> T known(Fact<T> fact) {
        return fact.value().orElseThrow();
    }

    /** The part as it was before the first turn, and from each turn on which it became another. */
    private static <T> Map<LocalDate, T> parts(Collection<LocalDate> turns, Function<LocalDate, T> part) {
        NavigableMap<LocalDate, T> parts = new TreeMap<>();
        for (LocalDate day : new TreeSet<>(turns)) {
            T before = parts.isEmpty()
                    ? part.apply(day.minusDays(1))
                    : parts.lastEntry().getValue();
            if (parts.isEmpty()) {
                parts.put(day.minusDays(1), before);
            }
            T now = part.apply(day);
            if (!now.equals(before)) {
                parts.put(day, now);
            }
        }
        return parts;
    }

    private static <T> Map<LocalDate, T> inOrder(Map<LocalDate, T> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a dossier knows every part from some day on");
        }
        return Collections.unmodifiableNavigableMap(new TreeMap<>(parts));
    }

    /**
     * The facts of a handover on a day.
     *
     * @param book the rulebook
     * @param day past, today or to come
     * @return what {@link CentreFile#factsOn} says of the records it was gathered from
     */
    public HandoverFacts factsOn(Rulebook book, LocalDate day) {
        Charge now = chargeOn(day);
        Assessments counted = now.tenure()
                .fold(
                        tenure -> CountedAssessment.under(book.on(day).grid(), tenure, assessments, day),
                        () -> Assessments.NONE);
        return new HandoverFacts(
                now.management(day),
                counted,
                at(day, works),
                Fact.known(at(day, findings)),
                at(day, finance),
                Fact.known(at(day, training)),
                at(day, standing),
                at(day, assets),
                at(day, title));
    }

    /** Who is in charge on a day: the manager, if there is one, and since when. */
    public Charge chargeOn(LocalDate day) {
        return at(day, charge);
    }

    private static <T> T at(LocalDate day, Map<LocalDate, T> parts) {
        NavigableMap<LocalDate, T> inOrder = (NavigableMap<LocalDate, T>) parts;
        Map.Entry<LocalDate, T> last = inOrder.floorEntry(day);
        return Objects.requireNonNullElseGet(last, inOrder::firstEntry).getValue();
    }
}
