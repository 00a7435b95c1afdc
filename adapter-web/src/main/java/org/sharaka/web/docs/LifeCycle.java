package org.sharaka.web.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The states of something, and the steps between them; it knows where its picture has what. A state is a column, a step
 * a row.
 *
 * @param name what it is of: {@code mandate}
 * @param address where one is served
 * @param title above its picture
 * @param states its states, in their order
 * @param steps its steps, in the order in which they are usually taken
 */
record LifeCycle(String name, String address, String title, List<String> states, List<Step> steps) {

    private static final String FILE = "life-cycles.txt";
    private static final String NO_ADDRESS = "*";
    private static final int COLUMN = 104;
    private static final int ROW = 40;
    private static final int HEAD = 48;

    /**
     * A step.
     *
     * @param word as its address names it
     * @param addressed false for what comes by a day or with another step
     * @param from the states it begins from
     * @param to the states it leads to
     * @param remark what is to be known beside, or nothing
     */
    record Step(String word, boolean addressed, List<String> from, List<String> to, String remark) {

        private static Step of(String line) {
            String[] parts = line.split("\\|", -1);
            String word = parts[0].strip();
            boolean addressed = !word.startsWith(NO_ADDRESS);
            return new Step(
                    addressed ? word : word.substring(1),
                    addressed,
                    words(parts[1]),
                    words(parts[2]),
                    parts[3].strip());
        }
    }

    /** All of them. */
    static List<LifeCycle> all() {
        return Stream.of(Docs.text(FILE).split("\n\n"))
                .map(paragraph ->
                        paragraph.lines().filter(line -> !line.startsWith("#")).toList())
                .filter(lines -> !lines.isEmpty())
                .map(LifeCycle::of)
                .toList();
    }

    private static LifeCycle of(List<String> lines) {
        String[] head = lines.get(0).split("\\|");
        return new LifeCycle(
                head[0].strip(),
                head[1].strip(),
                head[2].strip(),
                words(lines.get(1)),
                lines.stream().skip(2).map(Step::of).toList());
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    String stepsAddress() {
        return address + "/steps/";
    }

    int width() {
        return states.size() * COLUMN;
    }

    int height() {
        return HEAD + steps.size() * ROW + ROW / 2;
    }

    int head() {
        return HEAD;
    }

    /** Where the lane of a state is. */
    int x(String state) {
        return states.indexOf(state) * COLUMN + COLUMN / 2;
    }

    /** Where the row of a step is. */
    int y(Step step) {
        return HEAD + (steps.indexOf(step) + 1) * ROW;
    }

    int left(Step step) {
        return lanes(step).min().orElseThrow();
    }

    int right(Step step) {
        return lanes(step).max().orElseThrow();
    }

    private IntStream lanes(Step step) {
        return Stream.concat(step.from().stream(), step.to().stream()).mapToInt(this::x);
    }

    /** A state in lines that fit its column. */
    static List<String> lines(String state) {
        List<String> lines = new ArrayList<>(List.of(state.split("(?<=_)")));
        return lines.size() > 2
                ? List.of(
                        lines.stream().limit(lines.size() - 1L).collect(Collectors.joining()),
                        lines.get(lines.size() - 1))
                : List.copyOf(lines);
    }
}
