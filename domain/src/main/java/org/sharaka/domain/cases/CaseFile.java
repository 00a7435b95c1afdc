package org.sharaka.domain.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.domain.text.Language;

/**
 * The cases of one file: a list, in which no two have one name. A case may begin where an earlier one of the file
 * stands, and then names only what is otherwise:
 *
 * <pre>{@code
 * - case: One day earlier a month is lacking
 *   like: Everything is exactly at its limit
 *   on: 2026-06-30
 *   expect: {verdict: NOT_ELIGIBLE, notPassed: [handover.months]}
 * }</pre>
 *
 * It has all of the other but its name and what it expects; a member within an object takes the place of that one, a
 * list that of the whole list, and a member without a value ({@code null}) takes the fact away.
 *
 * @param cases in their order
 */
public record CaseFile(List<RuleCase> cases) {

    /** Copies the list. */
    public CaseFile {
        cases = List.copyOf(cases);
    }

    /**
     * Reads a file.
     *
     * @param tree a plain tree as a YAML library gives it: lists, maps, texts, whole numbers, truth values and null. A
     *     number with decimals has to come as the text that it was written as, for amounts and shares are exact
     * @param book the rulebook that the values of the cases differ from
     * @return the cases
     * @throws InvalidValue with every fault of every case, each under its pointer, which begins with the place of the
     *     case in the file: {@code /0/facts/term}
     */
    public static CaseFile read(Object tree, Rulebook book) {
        Faults faults = new Faults();
        List<RuleCase> cases = new ArrayList<>();
        Map<String, CaseText> earlier = new LinkedHashMap<>();
        int place = 0;
        for (Object one : Members.list(tree)) {
            faults.take("/" + place++, () -> CaseText.of(one, earlier).read(book))
                    .flatMap(Function.identity())
                    .ifPresent(cases::add);
        }
        faults.throwIfAny();
        return new CaseFile(cases);
    }

    /**
     * Runs the cases.
     *
     * @return what came out, a line for each case that is not as expected: its name, and all that differs
     */
    public List<String> differences() {
        List<String> different = new ArrayList<>();
        for (RuleCase one : cases) {
            List<String> differences = one.differences();
            if (!differences.isEmpty()) {
                different.add(one.name() + ": " + String.join("; ", differences));
            }
        }
        return List.copyOf(different);
    }

    /**
     * What is wrong with a file, for whoever wrote it.
     *
     * @param tree what was read
     * @param refusal what reading it threw
     * @param texts the texts of faults
     * @return a line for each fault: the name of the case, the pointer within it, and what is wrong, in English
     */
    public static List<String> faults(Object tree, InvalidValue refusal, Texts texts) {
        return refusal.faults().stream()
                .map(fault -> place(tree, fault.pointer()) + texts.message(fault, Language.EN))
                .toList();
    }

    private static String place(Object tree, String pointer) {
        String[] parts = pointer.split("/", 3);
        return Stream.of(parts.length > 1 ? name(tree, parts[1]) : "", parts.length > 2 ? "/" + parts[2] : "")
                .filter(part -> !part.isEmpty())
                .map(part -> part + ": ")
                .collect(Collectors.joining());
    }

    private static String name(Object tree, String place) {
        int number = Integer.parseInt(place);
        return Members.list(tree).get(number) instanceof Map<?, ?> one && one.get(RuleCase.NAME) instanceof String name
                ? name
                : "case " + (number + 1);
    }
}
