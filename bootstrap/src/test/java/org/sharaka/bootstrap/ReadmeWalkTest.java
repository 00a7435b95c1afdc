package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/**
 * The requests of the README's first walk, and of the guide's first call, get the answers shown, but for ids and
 * digests.
 */
class ReadmeWalkTest {

    private static final Path README = Path.of("../README.md");
    private static final Path GUIDE =
            Path.of("../adapter-web/src/main/resources/org/sharaka/web/docs/guides/first-call.md");
    private static final Pattern STEP =
            Pattern.compile("```sh\\n(curl [^`]*)```\\s*```json\\n([^`]*)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
    private static final Pattern OF_THIS_START =
            Pattern.compile("(?<=[\"/])(?:[0-9a-f]{32}(?:[0-9a-f]{32})?|\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z)(?=[\"/])");

    private static final Pattern ID = Pattern.compile("^\\{\"id\":\"([0-9a-f]{32})\"");

    private String id = "";

    @TestFactory
    Stream<DynamicTest> the_walk(@TempDir Path folder) throws IOException {
        return walk(README, folder);
    }

    @TestFactory
    Stream<DynamicTest> the_first_call(@TempDir Path folder) throws IOException {
        return walk(GUIDE, folder);
    }

    private Stream<DynamicTest> walk(Path document, Path folder) throws IOException {
        House house = House.in(folder).withReferenceData();
        List<DynamicTest> steps = new ArrayList<>();
        Matcher shown = STEP.matcher(Files.readString(document));
        while (shown.find()) {
            String command = shown.group(1);
            String answer = shown.group(2).strip();
            steps.add(DynamicTest.dynamicTest(
                    command.strip(),
                    () -> assertThat(masked(answered(house, command))).isEqualTo(masked(answer))));
        }
        assertThat(steps).hasSizeGreaterThan(2);
        return steps.stream().onClose(house::close);
    }

    /** The answer to a command, in which {@code $ID} is the id of the thing that was answered last. */
    private String answered(House house, String command) {
        String answer = asked(house, command.replace("$ID", id)).text();
        Matcher found = ID.matcher(answer);
        id = found.find() ? found.group(1) : id;
        return answer;
    }

    private static Answer asked(House house, String command) {
        Client client = house.admin();
        List<String> query = new ArrayList<>();
        String path = "";
        String body = "";
        Matcher words = WORD.matcher(command.replace("\\\n", " "));
        String option = "";
        while (words.find()) {
            String word =
                    words.group(1) != null ? words.group(1) : words.group(2) != null ? words.group(2) : words.group(3);
            if (word.startsWith("$A")) {
                path = word.replace("$A", "/api/v1");
            } else if (option.equals("-H") && word.contains(": ") && !word.startsWith("Content-Type")) {
                client = client.with(word.substring(0, word.indexOf(':')), word.substring(word.indexOf(": ") + 2));
            } else if (option.equals("-d")) {
                body = word;
            } else if (option.equals("--data-urlencode")) {
                query.add(word.substring(0, word.indexOf('=') + 1)
                        + Client.encoded(word.substring(word.indexOf('=') + 1)));
            }
            option = word;
        }
        String whole = path + (query.isEmpty() ? "" : "?" + String.join("&", query));
        return body.isEmpty() ? client.get(whole) : client.post(whole, body);
    }

    private static String masked(String json) {
        return OF_THIS_START.matcher(json).replaceAll("…");
    }
}
