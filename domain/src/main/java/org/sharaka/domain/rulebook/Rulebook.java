package org.sharaka.domain.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.policy.AcceptancePolicy;
import org.sharaka.domain.policy.CentresPolicy;
import org.sharaka.domain.policy.FollowupPolicy;
import org.sharaka.domain.policy.FundingPolicy;
import org.sharaka.domain.policy.GivenValues;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.HandoverPolicy;
import org.sharaka.domain.policy.MandatePolicy;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.policy.OversightPolicy;
import org.sharaka.domain.policy.PartnersPolicy;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.policy.Policy;
import org.sharaka.domain.policy.PolicyValues;
import org.sharaka.domain.policy.StepBackPolicy;
import org.sharaka.domain.policy.SupportPolicy;
import org.sharaka.domain.policy.Versions;
import org.sharaka.domain.policy.WorksPolicy;
import org.sharaka.domain.text.Language;

/**
 * All that a ruling rests on but its facts: the versions of every group of values by date, the edition of the rule
 * sets, and the rules that a foundation adds of its own. An immutable value that is handed in; nothing looks it up.
 *
 * <pre>{@code
 * Rulebook ours = Rulebook.standard()
 *         .adopting(MandatePolicy.standard().named("mandate.v2").from("2027-01-01").experienceMonths(36));
 * Ruling ruling = ours.rule(inquiry);
 * Ruling again = ours.replay(inquiry, ruling); // equal to ruling, whatever was adopted since
 * }</pre>
 */
public final class Rulebook {

    /** The edition of the first release. */
    public static final int FIRST_EDITION = 2;

    private static final int NEWEST_EDITION = CatalogueLines.newestEdition();

    private final Map<Group, Versions<Policy>> versions;
    private final int edition;
    private final OwnRules own;
    private final boolean assumed;
    private final Written texts;
    private final Map<Set<Group>, NavigableMap<LocalDate, Policies>> inForce = new ConcurrentHashMap<>();

    private Rulebook(Map<Group, Versions<Policy>> versions, int edition, OwnRules own, boolean assumed, Written texts) {
        this.versions = versions;
        this.edition = edition;
        this.own = own;
        this.assumed = assumed;
        this.texts = texts;
    }

    /**
     * {@return the rulebook of this project, with its defaults; one version of each group, in force from the beginning
     * of time}
     */
    public static Rulebook standard() {
        return of(List.of(
                PartnersPolicy.standard(),
                FundingPolicy.standard(),
                WorksPolicy.standard(),
                AcceptancePolicy.standard(),
                CentresPolicy.standard(),
                MandatePolicy.standard(),
                OversightPolicy.standard(),
                SupportPolicy.standard(),
                MaturityGrid.standard(),
                HandoverPolicy.standard(),
                FollowupPolicy.standard(),
                StepBackPolicy.standard()));
    }

    private static Rulebook of(List<? extends Policy> first) {
        Map<Group, Versions<Policy>> versions = new EnumMap<>(Group.class);
        first.forEach(policy -> versions.put(policy.group(), new Versions<>(List.of(policy))));
        return new Rulebook(versions, NEWEST_EDITION, OwnRules.NONE, false, Written.STANDARD);
    }

    /**
     * The book with one more version of a group.
     *
     * @param next of a name of its own, and in force from a later day than the last of its group; one that is in force
     *     from the beginning of time takes the place of all versions of its group
     * @return the new book; this one stays
     * @throws IllegalArgumentException where its name is taken or its day is not later
     */
    public Rulebook adopting(Policy next) {
        boolean first = next.inForceFrom().equals(Policy.ALWAYS);
        Map<Group, Versions<Policy>> more = new EnumMap<>(versions);
        more.put(
                next.group(),
                first ? new Versions<>(List.of(next)) : versions(next.group()).adopting(next));
        return new Rulebook(more, edition, own, assumed, texts);
    }

    /**
     * The same rules under the versions of a register. One that was withdrawn before its first day is in force on no
     * day; a ruling that names it, of a step that was dated ahead, is still replayed under it.
     *
     * @param register its versions, drafts too; a group of which none counts keeps those of this book
     * @return the new book; this one stays
     * @throws IllegalArgumentException where a group has two versions of one name or one day
     */
    public Rulebook under(Collection<PolicyVersion> register) {
        Map<Group, List<Policy>> counting = byGroup(register, PolicyVersion::counts);
        Map<Group, List<Policy>> withdrawn = byGroup(register, PolicyVersion::isWithdrawn);
        Map<Group, Versions<Policy>> others = new EnumMap<>(versions);
        others.replaceAll((group, program) ->
                new Versions<>(counting.getOrDefault(group, program.all()), withdrawn.getOrDefault(group, List.of())));
        return new Rulebook(others, edition, own, assumed, texts);
    }

    private static Map<Group, List<Policy>> byGroup(
            Collection<PolicyVersion> register, Predicate<PolicyVersion> which) {
        return register.stream()
                .filter(which)
                .map(PolicyVersion::policy)
                .sorted(Comparator.comparing(Policy::inForceFrom))
                .collect(Collectors.groupingBy(Policy::group));
    }

    /** {@return the groups of values; those that this book has versions of, in their order} */
    public Set<Group> groups() {
        return Collections.unmodifiableSet(versions.keySet());
    }

    /**
     * The book with a rule of one's own at the end of a gate. Its check looks like every other; where its edition is
     * later than that of the book, the book is of that edition from then on, and earlier rulings are made again without
     * the rule.
     *
     * @param gate the name of a gate of this project: {@code handover}
     * @param rule the rule, of a code that this project does not have; its checks carry that code
     * @return the new book; this one stays
     * @throws InvalidValue {@code rulebook.own} where there is no such gate, where the code is that of a rule of this
     *     project, and where the gate has a rule of this code already
     */
    public Rulebook adding(String gate, GateRule<Inquiry> rule) {
        List<String> gates = CatalogueLines.gates();
        if (gate == null || !gates.contains(gate)) {
            throw InvalidValue.at("/gate", OwnRules.CODE, "gate", String.valueOf(gate), String.join(", ", gates));
        }
        return withRule(gate, rule);
    }

    /**
     * The book with a rule of one's own at the end of a gate of one's own, as {@link #adding(String, GateRule)} has it
     * for the gates of this project.
     *
     * @param gate the gate that the inquiries of one's own name
     * @param rule the rule, of a code that this project does not have; its checks carry that code
     * @return the new book; this one stays
     * @throws InvalidValue {@code rulebook.own} where the code is that of a rule of this project or of the gate, and
     *     where the gate has a rule of this code already
     */
    public Rulebook adding(Gate<?> gate, GateRule<Inquiry> rule) {
        if (gate.rulesIn(Integer.MAX_VALUE).contains(rule.code())) {
            throw InvalidValue.at("/code", OwnRules.CODE, "twice", rule.code(), gate.name());
        }
        return withRule(gate.name(), rule);
    }

    private Rulebook withRule(String gate, GateRule<Inquiry> rule) {
        return new Rulebook(versions, Math.max(edition, rule.edition()), own.with(gate, rule), assumed, texts);
    }

    /**
     * The book with texts of one's own, for the rules that it adds, in place of some of this project, or for words:
     * they are shown wherever the book rules.
     *
     * @param language the language they are in
     * @param others texts by key, as {@link Texts#adding} takes them
     * @return the new book; this one stays
     */
    public Rulebook adding(Language language, Map<String, String> others) {
        return new Rulebook(versions, edition, own, assumed, texts.with(language, others));
    }

    /**
     * The book under values that are only assumed, for a simulation or a case: every version of a group has them. Its
     * rulings name no versions, for there is none to make them again under.
     *
     * <pre>{@code
     * book.assuming(Map.of("mandate.experienceMonths", 30, "handover.association.months", 36))
     * }</pre>
     *
     * @param values what differs, as plain trees by their paths
     * @return the new book, and this one where nothing differs
     * @throws InvalidValue {@code policy.valid} with all faults at once, each under the pointer of its path; also where
     *     an overall, a level or a module that is assumed, or that a handover asks, does not go with the other groups
     */
    public Rulebook assuming(Map<String, ?> values) {
        Faults faults = new Faults();
        Map<Group, Map<String, Object>> changes = new EnumMap<>(Group.class);
        values.forEach((path, value) -> Group.of(path.split("\\.", 2)[0])
                .filter(versions::containsKey)
                .ifPresentOrElse(
                        group -> changes.computeIfAbsent(group, some -> new LinkedHashMap<>())
                                .put(path, value),
                        () -> faults.add(
                                "/" + path.replace("~", "~0").replace("/", "~1"), "policy.valid", "member", path)));
        Map<Group, Versions<Policy>> assuming = new EnumMap<>(versions);
        changes.forEach((group, some) ->
                faults.take("", () -> assuming(group, some)).ifPresent(different -> assuming.put(group, different)));
        faults.throwIfAny();
        if (changes.isEmpty()) {
            return this;
        }
        Set<Group> held = EnumSet.copyOf(changes.keySet());
        held.add(Group.HANDOVER);
        Rulebook assumed = new Rulebook(assuming, edition, own, true, texts);
        return GivenValues.of(values).placing(() -> assumed.together().check(held));
    }

    /**
     * The book, where the versions of its groups go together on every day.
     *
     * @return this book
     * @throws InvalidValue {@code policy.valid} with all faults of the first day on which they do not
     *     ({@link Policies#agree})
     */
    public Rulebook agreeing() {
        return together().check(Together.GROUPS);
    }

    /**
     * Checks that the versions of its groups go together on a day.
     *
     * @throws InvalidValue {@code policy.valid} with all faults of that day ({@link Policies#agree})
     */
    public void agreeOn(LocalDate day) {
        on(day).agree(Together.GROUPS);
    }

    Together together() {
        return new Together(this);
    }

    /** The book without a version that is still to come; as it is where no other of its group would be left. */
    Rulebook without(Policy coming) {
        List<Policy> left = versions(coming.group()).all().stream()
                .filter(policy -> !policy.version().equals(coming.version()))
                .toList();
        if (left.isEmpty()) {
            return this;
        }
        Map<Group, Versions<Policy>> fewer = new EnumMap<>(versions);
        fewer.put(coming.group(), new Versions<>(left));
        return new Rulebook(fewer, edition, own, assumed, texts);
    }

    private Versions<Policy> assuming(Group group, Map<String, Object> changes) {
        return new Versions<>(versions(group).all().stream()
                .map(policy -> PolicyValues.of(policy).with(changes))
                .toList());
    }

    /** {@return the edition of the rule sets; the newest; new rulings are made by it, for past days too} */
    public int edition() {
        return edition;
    }

    /** {@return all versions of a group by date, past and coming ones too} */
    public Versions<Policy> versions(Group group) {
        return Objects.requireNonNull(versions.get(group));
    }

    /** {@return the policies in force on a day, one of each group} */
    public Policies on(LocalDate day) {
        return Policies.of(versions.values().stream().map(some -> some.on(day)).toList());
    }

    /**
     * The policies that a ruling was made under, for texts that name their values.
     *
     * @param ruling the ruling
     * @return the versions that it names; of the other groups, and for a version that this book does not have, those in
     *     force on its day
     */
    public Policies policies(Ruling ruling) {
        Map<String, String> named = ruling.policies();
        return Policies.of(versions.entrySet().stream()
                .map(entry -> Optional.ofNullable(named.get(entry.getKey().code()))
                        .flatMap(version -> entry.getValue().named(version))
                        .orElseGet(() -> entry.getValue().on(ruling.on())))
                .toList());
    }

    /** {@return the texts of this book, with the values of the versions that a ruling was made under} */
    public Texts texts(Ruling ruling) {
        return new Texts(texts, Values.of(policies(ruling)));
    }

    /** {@return the texts of this book, with the values in force on a day} */
    public Texts texts(LocalDate day) {
        return new Texts(texts, Values.of(on(day)));
    }

    /** {@return every rule of this book, its own at the end, with the values in force on a day in its texts} */
    public Catalogue catalogue(LocalDate day) {
        return Catalogue.of(texts(day), own.byGate());
    }

    /**
     * Rules on some facts, under the newest edition and the versions in force on their day.
     *
     * @param inquiry the facts and the day
     * @return one check a rule, in the order of the rulebook
     * @throws InvalidValue {@code rulebook.own} where a rule of one's own gives a check of another code than its own
     */
    public Ruling rule(Inquiry inquiry) {
        Gate<?> gate = inquiry.gate();
        return ruling(gate, inquiry, inForce(gate.groups(), inquiry.on()), edition);
    }

    /** Chosen once for each day of change: whoever rules on many facts does not choose versions for each. */
    private Policies inForce(Set<Group> groups, LocalDate day) {
        NavigableMap<LocalDate, Policies> byDay = inForce.computeIfAbsent(groups, this::byDayOfChange);
        Map.Entry<LocalDate, Policies> last = byDay.floorEntry(day);
        return last == null ? byDay.firstEntry().getValue() : last.getValue();
    }

    private NavigableMap<LocalDate, Policies> byDayOfChange(Set<Group> groups) {
        NavigableMap<LocalDate, Policies> byDay = new TreeMap<>();
        groups.stream()
                .flatMap(group -> versions(group).all().stream())
                .map(Policy::inForceFrom)
                .forEach(day -> byDay.computeIfAbsent(
                        day,
                        from -> Policies.of(groups.stream()
                                .map(group -> versions(group).on(from))
                                .toList())));
        return byDay;
    }

    /** {@return the ruling on some facts as of a day, as {@link #rule(Inquiry)} gives it} */
    public Ruling rule(Facts facts, LocalDate on) {
        return rule(facts.on(on));
    }

    /**
     * Makes a ruling again, under the edition and the versions that it names.
     *
     * @param inquiry the facts that were kept beside it
     * @param kept the ruling
     * @return the ruling as it comes out; equal to the one kept, unless facts, values or rules are no longer those
     * @throws IllegalArgumentException where this book has no version of a name that the ruling gives
     */
    public Ruling replay(Inquiry inquiry, Ruling kept) {
        List<Policy> named = new ArrayList<>();
        kept.policies().forEach((group, version) -> named.add(named(group, version)));
        return ruling(inquiry.gate(), inquiry, Policies.of(named), kept.edition());
    }

    private Policy named(String group, String version) {
        return Group.of(group)
                .flatMap(known -> versions(known).named(version))
                .orElseThrow(() -> new IllegalArgumentException("no version " + version + " of " + group));
    }

    private Ruling ruling(Gate<?> gate, Inquiry inquiry, Policies policies, int edition) {
        List<Check> checks = gate.checks(inquiry, policies, edition);
        checks.addAll(own.checks(gate.name(), inquiry, policies, edition));
        return new Ruling(
                gate.name(),
                inquiry.on(),
                policies.of(gate.own()).version(),
                assumed ? Map.of() : policies.versions(),
                edition,
                checks);
    }
}
