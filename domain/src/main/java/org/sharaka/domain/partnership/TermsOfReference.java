package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * The specification that the party of model 2 builds by, version by version (S8).
 *
 * <p>Its life: a first version is {@linkplain #written written} and, as often as needed, {@linkplain #rewritten another
 * one}; two different people {@linkplain #approved approve} a version, which locks it. The agreement
 * {@linkplain #binding binds} one version; from then on another comes into force only by amendment.
 */
public final class TermsOfReference {

    private final Snapshot state;

    private TermsOfReference(Snapshot state) {
        this.state = state;
    }

    /**
     * The first version.
     *
     * @param project whose works are described
     * @param first version 1
     * @return the terms
     * @throws InvalidValue {@code value.number} with reason {@code range} at {@code /version} for another number
     */
    public static TermsOfReference written(ProjectId project, TermsVersion first) {
        isNumbered(first, 1);
        return new TermsOfReference(new Snapshot(project, List.of(first), Fact.unknown()));
    }

    /**
     * The terms with a further version.
     *
     * @param next the version after the last one
     * @return the terms
     * @throws InvalidValue {@code value.number} with reason {@code range} at {@code /version} for another number;
     *     {@code value.date} with reason {@code order} at {@code /on} where it is dated before the last one
     */
    public TermsOfReference rewritten(TermsVersion next) {
        isNumbered(next, last().number() + 1);
        LocalDate before = last().written().on();
        if (next.written().on().isBefore(before)) {
            throw InvalidValue.at("/on", "value.date", "order", before);
        }
        List<TermsVersion> more = new ArrayList<>(versions());
        more.add(next);
        return new TermsOfReference(new Snapshot(project(), more, state.inForce()));
    }

    /**
     * The facts of the gate of an approval: {@code agreement.terms}, not by who has approved it before, after the rules
     * of the parties.
     *
     * @param number which version
     * @param act who would approve, and on which day
     * @param parties the partners of the project, and the interests of who would approve
     * @return what the gate rules on
     * @throws WrongState named {@code approve} where the version is locked, or is no longer the last
     */
    public TermsInquiry look(int number, Act act, Parties parties) {
        TermsVersion version = version(number).orElseThrow(() -> new WrongState("approve", "UNKNOWN_VERSION"));
        if (version.isLocked()) {
            throw new WrongState("approve", "LOCKED");
        }
        if (version.number() != last().number()) {
            throw new WrongState("approve", "SUPERSEDED");
        }
        return new TermsInquiry(act.on(), ApprovedVersion.of(project(), version), act.by(), parties);
    }

    /**
     * The terms with an approval of their last version.
     *
     * @param book the rulebook
     * @param number which version
     * @param act who approves, and on which day; not before it was written
     * @param parties the partners of the project, and the interests of who approves
     * @return made, or refused by {@code agreement.terms} to who has approved it before
     * @throws WrongState named {@code approve} where the version is locked, or is no longer the last
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on}
     */
    public Outcome<TermsOfReference> approved(Rulebook book, int number, Act act, Parties parties) {
        TermsInquiry inquiry = look(number, act, parties);
        LocalDate written = last().written().on();
        if (act.on().isBefore(written)) {
            throw InvalidValue.at("/on", "value.date", "order", written);
        }
        return Outcome.through(
                book,
                inquiry,
                () -> {
                    List<TermsVersion> changed = new ArrayList<>(versions());
                    changed.set(changed.size() - 1, last().approved(act));
                    return new TermsOfReference(new Snapshot(project(), changed, state.inForce()));
                },
                terms -> List.of(event("approved", number, act)));
    }

    /** {@return the terms, of which the last version binds from now on: they were agreed or amended} */
    public TermsOfReference binding() {
        return new TermsOfReference(new Snapshot(project(), versions(), Fact.known(last().number())));
    }

    /** {@return what tells that the last version was written; the event} */
    public PartnershipEvent writing() {
        return event("written", last().number(), last().written());
    }

    /**
     * What tells that the last version binds from now on.
     *
     * @param act who agreed or amended, and on which day
     * @return the event
     */
    public PartnershipEvent bond(Act act) {
        return event("bound", last().number(), act);
    }

    /** {@return the version that the party is held to; unknown before the agreement} */
    public Fact<TermsVersion> inForce() {
        return state.inForce().fold(number -> Fact.of(version(number)), Fact::unknown);
    }

    /**
     * What changes from one version to another.
     *
     * @param from one of these
     * @param to one of these
     * @return nothing where there is no such version
     */
    public Optional<TermsDifference> difference(int from, int to) {
        return version(from)
                .flatMap(before -> version(to).map(after -> TermsDifference.between(project(), before, after)));
    }

    /** {@return the version that is the last; it may not be approved yet} */
    public TermsVersion last() {
        return versions().get(versions().size() - 1);
    }

    /**
     * A version.
     *
     * @param number from 1
     * @return nothing where there is none
     */
    public Optional<TermsVersion> version(int number) {
        return versions().stream().filter(version -> version.number() == number).findFirst();
    }

    /** {@return all versions; in order} */
    public List<TermsVersion> versions() {
        return state.versions();
    }

    /**
     * Whose works they describe.
     *
     * @return the project, which has them once
     */
    public ProjectId project() {
        return state.project();
    }

    /** {@return whether the last version waits for somebody to approve it; true until two different people have} */
    public boolean awaitsApproval() {
        return !last().isLocked();
    }

    /** {@return the whole state, for storage and for showing; what {@link #restore} takes} */
    public Snapshot snapshot() {
        return state;
    }

    /**
     * Terms from storage.
     *
     * @param snapshot what {@link #snapshot} gave
     * @return the same terms
     */
    public static TermsOfReference restore(Snapshot snapshot) {
        return new TermsOfReference(snapshot);
    }

    private PartnershipEvent event(String past, int number, Act act) {
        return new PartnershipEvent(
                "terms." + past,
                project().value(),
                Map.of("version", Integer.toString(number), "on", act.on().toString()));
    }

    private static void isNumbered(TermsVersion version, int number) {
        if (version.number() != number) {
            throw InvalidValue.at("/version", "value.number", "range", number, number);
        }
    }

    /**
     * The state of terms of reference.
     *
     * @param project whose works they describe
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
