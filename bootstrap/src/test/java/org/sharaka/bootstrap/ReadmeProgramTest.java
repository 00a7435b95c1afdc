package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program that the README shows compiles as it is pasted, imports included, and prints what it shows. */
class ReadmeProgramTest {

    private static final Path README = Path.of("../README.md");
    private static final Pattern PROGRAM =
            Pattern.compile("```java\\n([^`]*public class Embedding[^`]*)```\\s*```text\\n([^`]*)```", Pattern.DOTALL);

    @Test
    void it_compiles_as_pasted_and_prints_what_is_shown(@TempDir Path folder) throws Exception {
        Matcher shown = PROGRAM.matcher(Files.readString(README));
        assertThat(shown.find()).isTrue();
        Path source = folder.resolve("Embedding.java");
        Files.writeString(source, shown.group(1));

        String path = System.getProperty("java.class.path");
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-proc:none", "-cp", path, "-d", folder.toString(), source.toString()))
                .isZero();
        assertThat(printed(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folder + System.getProperty("path.separator") + path,
                        "Embedding")))
                .isEqualTo(shown.group(2));
    }

    private static String printed(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        process.getInputStream().transferTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
