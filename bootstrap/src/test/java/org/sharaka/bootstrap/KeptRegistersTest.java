package org.sharaka.bootstrap;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Registers of before open, migrate and verify, and go on doing so when what is stored grows by a member. */
class KeptRegistersTest {

    private static final Path DOMAIN = Path.of("../domain/src/main/java");
    private static final Pattern HEADER =
            Pattern.compile("public record (\\w+)\\((.*?)\\)(\\s+implements [\\w., ]+)? \\{", Pattern.DOTALL);
    private static final List<String> GROWN = List.of(
            "org/sharaka/domain/mandate/MandateSnapshot.java", "org/sharaka/domain/mandate/SigningInquiry.java");

    @TempDir
    private Path folder;

    static List<KeptRegister> registers() throws IOException {
        return KeptRegister.all();
    }

    @Test
    void every_story_has_left_a_register() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("src/test/java/org/sharaka/bootstrap"))) {
            assertThat(KeptRegister.all())
                    .extracting(KeptRegister::story)
                    .containsExactlyInAnyOrderElementsOf(
                            sources.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith("StoryTest.java"))
                                    .map(name -> name.replace(".java", ""))
                                    .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("registers")
    void a_register_of_before_opens_and_verifies(KeptRegister register) throws Exception {
        assertThat(OpenedRegister.of(register.unpackedIn(folder))).isEqualTo("sound");
    }

    @Test
    void one_member_more_in_what_is_stored_breaks_no_proof() throws Exception {
        Path grown = grown("org.sharaka.domain.gate.Fact<String>", "org.sharaka.domain.gate.Fact.unknown()");

        assertThat(opened(takesOver(), grown)).isEqualTo("sound");
        assertThat(Files.readAllLines(folder.resolve("classes.log")))
                .filteredOn(line -> line.contains(folder.getFileName().toString()))
                .anyMatch(line -> line.contains("MandateSnapshot "))
                .anyMatch(line -> line.contains("SigningInquiry "));
    }

    @Test
    void a_member_that_has_to_be_there_would_break_it() throws Exception {
        assertThat(opened(takesOver(), grown("String", "\"\""))).isNotEqualTo("sound");
    }

    private static KeptRegister takesOver() throws IOException {
        return KeptRegister.all().stream()
                .filter(register -> register.story().equals("TakesOverStoryTest"))
                .findFirst()
                .orElseThrow();
    }

    /** Opens a register in a process of its own, where some classes are others. */
    private String opened(KeptRegister register, Path others) throws Exception {
        Path database = register.unpackedIn(folder);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + folder.resolve("classes.log"),
                        "-cp",
                        others + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                        OpenedRegister.class.getName(),
                        database.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        process.waitFor();
        List<String> said = Files.readAllLines(folder.resolve("out"));
        return said.isEmpty() ? "" : said.get(said.size() - 1);
    }

    /** A stored record and an inquiry with one component more, compiled apart. */
    private Path grown(String type, String absent) throws IOException {
        Path classes = Files.createDirectory(folder.resolve("grown"));
        Path sources = Files.createDirectory(folder.resolve("sources"));
        for (String source : GROWN) {
            Path copy = sources.resolve(source);
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, grown(Files.readString(DOMAIN.resolve(source)), type, absent));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            null,
                            files,
                            null,
                            List.of(
                                    "-proc:none",
                                    "-parameters",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    "-d",
                                    classes.toString()),
                            null,
                            files.getJavaFileObjectsFromPaths(
                                    GROWN.stream().map(sources::resolve).toList()))
                    .call();
            assertThat(compiled).isTrue();
        }
        return classes;
    }

    private static String grown(String source, String type, String absent) {
        Matcher header = HEADER.matcher(source);
        assertThat(header.find()).isTrue();
        String components = header.group(2);
        String names = Stream.of(components.split(",(?![^<]*>)"))
                .map(component -> component.strip().replaceAll(".* ", ""))
                .collect(joining(", "));
        String implementing = header.group(3) == null ? "" : header.group(3);
        return source.substring(0, header.start())
                + "public record " + header.group(1) + "(" + components + ", " + type + " remark)" + implementing
                + " {\n"
                + "    public " + header.group(1) + "(" + components + ") { this(" + names + ", " + absent + "); }\n"
                + source.substring(header.end());
    }
}
