package org.sharaka.domain.partnership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.time.FactOrder;

/**
 * The specification that the party of model 2 builds by, version by version (S8).
 *
 * <p>Its life: a first version is {@linkplain #written written} and, as often as needed, {@linkplain #rewritten another
 * one}; two different people {@linkplain ApproveTerms approve} a version, which locks it. The agreement
 * {@linkplain #bound binds} one version; from then on another comes into force only by amendment.
 */
public final class TermsOfReference {

    private final Snapshot state;

    private TermsOfReference(Snapshot state) {
        this.state = state;
    }

    /**
     * The first version.
     *
     * @throws InvalidValue {@code value.number} with reason {@code range} at {@code /version} for another number than 1
     */
    public static TermsOfReference written(ProjectId project, TermsVersion first) {
        isNumbered(first, 1);
        return new TermsOfReference(new Snapshot(project, List.of(first), Fact.unknown()));
    }

    /**
     * The terms with a further version.
     *
     * @throws InvalidValue {@code value.number} with reason {@code range} at {@code /version} for another number than
     *     the next; {@code fact.order} at {@code /on} where it is dated before the last one
     */
    public TermsOfReference rewritten(TermsVersion next) {
        isNumbered(next, last().number() + 1);
        FactOrder.check("/on", last().written().on(), next.written().on());
        List<TermsVersion> more = new ArrayList<>(versions());
        more.add(next);
        return new TermsOfReference(new Snapshot(project(), more, state.inForce()));
    }

    /** The terms with their last version, as the journal records it. */
    public Recorded<TermsOfReference> entered() {
        return recorded("written", last().written());
    }

    /**
     * The terms without their last version, as the journal records that it is deleted; the same where it is the only
     * one.
     *
     * @throws WrongState named {@code delete} where somebody has approved it, or it binds
     */
    public Recorded<TermsOfReference> withoutLast() {
        if (!last().approvals().isEmpty() || state.inForce().is(number -> number == last().number())) {
            throw new WrongState("delete", "APPROVED");
        }
        List<TermsVersion> left = versions().subList(0, versions().size() - 1);
        TermsOfReference after =
                left.isEmpty() ? this : new TermsOfReference(new Snapshot(project(), left, state.inForce()));
        return new Recorded<>(after, recorded("deleted", last().written()).events());
    }

    Recorded<TermsOfReference> approved(Act act) {
        List<TermsVersion> changed = new ArrayList<>(versions());
        changed.set(changed.size() - 1, last().approved(act));
        return new TermsOfReference(new Snapshot(project(), changed, state.inForce())).recorded("approved", act);
    }

    /** The terms, of which the last version binds from now on: they were agreed or amended. */
    public Recorded<TermsOfReference> bound(Act act) {
        Fact<Integer> binds = Fact.known(last().number());
        return new TermsOfReference(new Snapshot(project(), versions(), binds)).recorded("bound", act);
    }

    /** The version that the party is held to; unknown before the agreement. */
    public Fact<TermsVersion> inForce() {
        return state.inForce().map(number -> versions().get(number - 1));
    }

    /** What changes from one version to another; nothing where there is no such version. */
    public Optional<TermsDifference> difference(int from, int to) {
        return version(from)
                .flatMap(before -> version(to).map(after -> TermsDifference.between(project(), before, after)));
    }

    /** What an amendment changes: from the version in force to the last. */
    TermsDifference toCome() {
        return TermsDifference.between(project(), inForce().value().orElseThrow(), last());
    }

    /** The version that is the last; it may not be approved yet. */
    public TermsVersion last() {
        return versions().get(versions().size() - 1);
    }

    /** A version by its number, from 1. */
    public Optional<TermsVersion> version(int number) {
        return versions().stream().filter(version -> version.number() == number).findFirst();
    }

    /** All versions, in order. */
    public List<TermsVersion> versions() {
        return state.versions();
    }

    /** The project whose works they describe; it has them once. */
    public ProjectId project() {
        return state.project();
    }

    /** Whether the last version waits for somebody to approve it, until two different people have. */
    public boolean awaitsApproval() {
        return !last().isLocked();
    }

    /** The whole state, for storage and for showing. */
    public Snapshot snapshot() {
        return state;
    }

    /** Terms from storage. */
    public static TermsOfReference restore(Snapshot snapshot) {
        return new TermsOfReference(snapshot);
    }

    private Recorded<TermsOfReference> recorded(String past, Act act) {
        String number = Integer.toString(last().number());
        return Recorded.of(
                this,
                new PartnershipEvent(
                        "terms." + past,
                        project().value(),
                        Map.of("version", number, "on", act.on().toString())));
    }

    private static void isNumbered(TermsVersion version, int number) {
        if (version.number() != number) {
            throw InvalidValue.at("/version", "value.number", "range", number, number);
        }
    }

    /**
     * The state of terms of reference.
     *
     * @param versions at least one, numbered from 1 without gaps
     * @param inForce the number of the version that binds; unknown before the agreement
     */
    public record Snapshot(ProjectId project, List<TermsVersion> versions, Fact<Integer> inForce) {

        /**
         * Copies and checks.
         *
         * @throws IllegalArgumentException where versions are not numbered in order, or none has the number that binds
         */
        public Snapshot {
            versions = List.copyOf(versions);
            int count = versions.size();
            for (int place = 0; place < count; place++) {
                if (versions.get(place).number() != place + 1) {
                    throw new IllegalArgumentException("version out of order at " + place);
                }
            }
            if (count == 0 || inForce.is(number -> number < 1 || number > count)) {
                throw new IllegalArgumentException("no such version of " + count);
            }
        }
    }
}
