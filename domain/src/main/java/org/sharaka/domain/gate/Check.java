package org.sharaka.domain.gate;

import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.text.LanguageMap;

/**
 * What one rule found on one day: the rule, its result, what it required and what there was. The words for it are
 * looked up later, by code and reason; none is built here.
 *
 * @param rule the code of the rule
 * @param about the short reference of the lot, year, centre or item it speaks of, where one rule speaks of several;
 *     else empty
 * @param result what it found
 * @param reason which of the rule's messages tells it: {@code pass}, {@code fail}, {@code missing}, or a word of its
 *     own where a rule can fail in more than one way
 * @param required what the rule asks
 * @param actual what there was, in the same unit
 * @param missing of a rule that asks for a list: what is asked and not there
 * @param called the name of the thing it speaks of, as it is recorded; unknown where it has none but its reference
 */
public record Check(
        RuleCode rule,
        String about,
        Result result,
        String reason,
        Reading required,
        Reading actual,
        List<String> missing,
        Fact<LanguageMap> called) {

    private static final String PASS = "pass";
    private static final String WARN = "warn";
    private static final String FAIL = "fail";
    private static final String MISSING = "missing";

    /** No part may be null; a value that is not there is {@link Reading#NONE}. */
    public Check {
        missing = List.copyOf(missing);
    }

    /**
     * A check of a rule that speaks once, and asks for no list.
     *
     * @param rule the code of the rule
     * @param result what it found
     * @param reason which of the rule's messages tells it
     * @param required what the rule asks
     * @param actual what there was
     */
    public Check(RuleCode rule, Result result, String reason, Reading required, Reading actual) {
        this(rule, "", result, reason, required, actual, List.of(), Fact.unknown());
    }

    /**
     * The rule holds.
     *
     * @param rule its code
     * @param required what it asks
     * @param actual what there was
     * @return the check
     */
    public static Check pass(RuleCode rule, Reading required, Reading actual) {
        return new Check(rule, Result.PASS, PASS, required, actual);
    }

    /**
     * The rule holds on a condition.
     *
     * @param rule its code
     * @param required what it asks
     * @param actual what there was
     * @return the check
     */
    public static Check warn(RuleCode rule, Reading required, Reading actual) {
        return new Check(rule, Result.WARN, WARN, required, actual);
    }

    /**
     * The rule does not hold.
     *
     * @param rule its code
     * @param required what it asks
     * @param actual what there was
     * @return the check
     */
    public static Check fail(RuleCode rule, Reading required, Reading actual) {
        return new Check(rule, Result.FAIL, FAIL, required, actual);
    }

    /**
     * The rule holds or not.
     *
     * @param rule its code
     * @param holds whether it holds
     * @param required what it asks
     * @param actual what there was
     * @return {@link #pass} or {@link #fail}
     */
    public static Check that(RuleCode rule, boolean holds, Reading required, Reading actual) {
        return holds ? pass(rule, required, actual) : fail(rule, required, actual);
    }

    /**
     * The rule asks for a list, and holds where all of it is there.
     *
     * @param rule its code
     * @param required what it asks
     * @param missing what is asked and not there
     * @return {@link #pass} or {@link #fail}, with what is there, and what is {@linkplain #missing() missing}
     */
    public static Check all(RuleCode rule, List<String> required, List<String> missing) {
        List<String> there =
                required.stream().filter(word -> !missing.contains(word)).toList();
        return that(rule, missing.isEmpty(), new Reading.Words(required), new Reading.Words(there))
                .lacking(missing);
    }

    /**
     * A fact that the rule needs is missing.
     *
     * @param rule its code
     * @param worst the worst result the rule knows
     * @param required what it asks
     * @return the check, whose actual value is {@link Reading#UNKNOWN}
     */
    public static Check missing(RuleCode rule, Result worst, Reading required) {
        return new Check(rule, worst, MISSING, required, Reading.UNKNOWN);
    }

    /**
     * The same check, told by another of the rule's messages.
     *
     * @param word which message
     * @return the check with that reason
     */
    public Check because(String word) {
        return new Check(rule, about, result, word, required, actual, missing, called);
    }

    /**
     * The same check, of one thing among several.
     *
     * @param thing the short reference of a lot, year, centre or item
     * @return the check about it
     */
    public Check about(String thing) {
        return new Check(rule, thing, result, reason, required, actual, missing, Fact.unknown());
    }

    /**
     * The same check, of one thing among several that has a name.
     *
     * @param thing its short reference
     * @param name its name as it is recorded, which texts show beside the reference
     * @return the check about it
     */
    public Check about(String thing, LanguageMap name) {
        return new Check(rule, thing, result, reason, required, actual, missing, Fact.known(name));
    }

    /**
     * The same check with what is asked and not there.
     *
     * @param words what is missing, in the order it is asked
     * @return the check that lists it
     */
    public Check lacking(List<String> words) {
        return new Check(rule, about, result, reason, required, actual, words, called);
    }

    /**
     * The same check with a fact among what is missing, where it is not known.
     *
     * @param word what the fact is called, in capitals: {@code OPERATING_COSTS}
     * @param fact the fact
     * @return the check that lists it after those before; the same check for a fact that is known
     */
    public Check lacking(String word, Fact<?> fact) {
        return fact.value().isPresent()
                ? this
                : lacking(Stream.concat(missing.stream(), Stream.of(word)).toList());
    }
}
