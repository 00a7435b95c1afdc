package org.sharaka.domain.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.notation.Notation;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * One case of a gate: facts and a day, values that differ, and what the ruling has to be. In YAML:
 *
 * <pre>{@code
 * - case: A manager needs 24 months of experience
 *   gate: mandate.sign
 *   on: 2026-06-01
 *   facts:
 *     manager: {kind: ASSOCIATION, experience: [{field: SOCIAL, from: 2024-06-01, until: 2026-04-30}]}
 *   policy: {mandate.experienceMonths: 24}
 *   expect:
 *     verdict: NOT_ELIGIBLE
 *     checks:
 *       mandate.experience: {result: FAIL, required: 24, actual: 23}
 * }</pre>
 *
 * <table>
 *   <caption>The members of a case</caption>
 *   <tr><td>{@code case}</td><td>its name, a sentence</td></tr>
 *   <tr><td>{@code gate}</td><td>the kind of inquiry, by the name that the journal keeps it under</td></tr>
 *   <tr><td>{@code on}</td><td>the day; may be left out where the facts hold it</td></tr>
 *   <tr><td>{@code facts}</td><td>the inquiry in the {@link Notation} of the journal: what is absent is unknown, its day is
 *       that of the case, and the members of its part {@code facts}, if it has one, stand beside the others. Levels may be
 *       written as the rulebook's examples write them, a sign for each dimension of the grid of their day:
 *       {@code levels: "44434444"}</td></tr>
 *   <tr><td>{@code policy}</td><td>values that differ, by their paths; may be left out</td></tr>
 *   <tr><td>{@code expect}</td><td>{@code verdict}; {@code checks} by their names, each a result or an object of
 *       {@code result}, {@code reason}, {@code required}, {@code actual}, {@code missing} and {@code about};
 *       {@code others: PASS} where all that are not named hold; {@code notPassed}, a list of all that do not hold. The
 *       name of a check is its code, or its code and what it is about: {@code guarantee.elapsed LOT-1}. A code alone
 *       names every check of the rule</td></tr>
 * </table>
 */
public final class RuleCase {

    static final String NAME = "case";
    static final String EXPECT = "expect";

    private static final String GATE = "gate";
    private static final String ON = "on";
    private static final String FACTS = "facts";
    private static final String POLICY = "policy";

    private static final Notation<LocalDate> DATES = Notation.of(LocalDate.class);

    private final String name;
    private final Inquiry inquiry;
    private final Rulebook book;
    private final Expectation expectation;

    private RuleCase(String name, Inquiry inquiry, Rulebook book, Expectation expectation) {
        this.name = name;
        this.inquiry = inquiry;
        this.book = book;
        this.expectation = expectation;
    }

    /**
     * Reads a case.
     *
     * @param tree an object, as a YAML library gives it
     * @param book the rulebook that its values differ from, by whose grid its levels are written
     * @return the case
     * @throws InvalidValue with every fault under its pointer, those of the values that differ too; where these are at
     *     fault the facts are not looked at, for they would be judged by values that nobody gave
     */
    public static RuleCase read(Object tree, Rulebook book) {
        Members members = new Members(tree, List.of(NAME, GATE, ON, FACTS, POLICY, EXPECT));
        Optional<String> name = members.required(NAME, Members::text);
        Optional<String> gate = members.required(GATE, Members::text);
        Optional<LocalDate> on = members.possible(ON, DATES::read);
        Map<String, Object> facts = members.possible(FACTS, Members::object).orElse(Map.of());
        Optional<Rulebook> assumed = members.has(POLICY)
                ? members.possible(POLICY, values -> book.assuming(Members.object(values)))
                : Optional.of(book);
        Optional<Expectation> expectation = members.required(EXPECT, Expectation::read);
        Optional<Inquiry> inquiry = assumed.flatMap(assuming ->
                gate.flatMap(kind -> members.together(() -> new InquiryText(kind, on, facts).read(assuming))));
        members.throwIfAny();
        return new RuleCase(
                name.orElseThrow(), inquiry.orElseThrow(), assumed.orElseThrow(), expectation.orElseThrow());
    }

    /** {@return its name; a sentence, as the file has it} */
    public String name() {
        return name;
    }

    /** {@return what its gate rules on; the facts and the day} */
    public Inquiry inquiry() {
        return inquiry;
    }

    /**
     * Runs the case.
     *
     * @return what is not as expected, a plain sentence each; empty where the case holds
     */
    public List<String> differences() {
        try {
            return expectation.differences(book.rule(inquiry));
        } catch (WrongState wrong) {
            return List.of(
                    "ruling: expected one, found that the state " + wrong.state() + " has no step " + wrong.step());
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
