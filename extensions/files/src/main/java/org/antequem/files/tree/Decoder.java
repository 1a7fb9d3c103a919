package org.antequem.files.tree;

import static com.google.common.base.Preconditions.checkState;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.util.Optional;

/** Turns bytes into characters, refuses what is not UTF-8 or too long, and has the characters read as what they are. */
final class Decoder {

    private static final char MARK = '\uFEFF';

    private final Limits limits;

    Decoder(Limits limits) {
        this.limits = limits;
    }

    Tree read(byte[] bytes) {
        if (bytes.length > limits.bytes()) {
            return refused(Text.of(""), 0, tooLong());
        }
        Optional<String> other = otherEncoding(bytes);
        if (other.isPresent()) {
            return refused(
                    Text.of(""),
                    0,
                    "the text is written in " + other.get() + "; expected a text that is saved as UTF-8");
        }
        return Utf8.isWellFormed(bytes) ? readDecoded(new String(bytes, UTF_8)) : refused(bytes);
    }

    private static Tree refused(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult malformed = UTF_8.newDecoder().decode(in, out, true);
        checkState(malformed.isError(), "two decoders differ at byte %s", in.position());
        String before = out.flip().toString();
        String message = String.format(
                "byte %d of the text, 0x%02X, is not UTF-8; expected a text that is saved as UTF-8",
                in.position() + 1, bytes[in.position()]);
        return refused(Text.of(before), before.length(), message);
    }

    Tree read(String characters) {
        if (characters.length() > limits.bytes()) {
            return refused(Text.of(""), 0, tooLong());
        }
        try {
            if (Utf8.encodedLength(characters) > limits.bytes()) {
                return refused(Text.of(""), 0, tooLong());
            }
        } catch (IllegalArgumentException e) {
            int index = Characters.unpaired(characters);
            String message =
                    Characters.named(characters.charAt(index)) + " is half a character; expected its other half";
            return refused(Text.of(characters), index, message);
        }
        return readDecoded(characters);
    }

    private Tree readDecoded(String decoded) {
        boolean marked = !decoded.isEmpty() && decoded.charAt(0) == MARK;
        Text text = Text.of(marked ? decoded.substring(1) : decoded);
        if (text.isJson()) {
            return new JsonReader(text, limits).read();
        }
        int wrong = Characters.unprintable(text.characters());
        if (wrong >= 0) {
            int character = text.characters().codePointAt(wrong);
            String name = Characters.named(character);
            return refused(
                    text,
                    wrong,
                    name + " may not stand in a text as it is; expected \"" + Characters.escaped(character)
                            + "\" within double quotes, or nothing");
        }
        for (int line = 1; line <= text.lines(); line++) {
            if (text.length(line) > limits.line()) {
                return refused(
                        text,
                        text.start(line),
                        String.format(
                                "a line of %,d characters is longer than the %,d that are allowed in YAML",
                                text.length(line), limits.line()));
            }
        }
        return new YamlReader(text, limits).read();
    }

    private String tooLong() {
        return String.format("the text is longer than the %,d bytes that are allowed", limits.bytes());
    }

    private static Tree refused(Text text, int index, String message) {
        TreeProblem problem = TreeProblem.of(text.place(index), ImmutableList.of(), message);
        return new Tree(Optional.empty(), ImmutableList.of(problem), text);
    }

    /** By its byte order mark, or by the zeros that it has in every character of English. */
    private static Optional<String> otherEncoding(byte[] bytes) {
        int first = unsigned(bytes, 0);
        int second = unsigned(bytes, 1);
        int third = unsigned(bytes, 2);
        int fourth = unsigned(bytes, 3);
        boolean bigEndian32 = first == 0 && second == 0 && third == 0xFE;
        boolean littleEndian32 = first == 0xFF && second == 0xFE && third == 0 && fourth == 0;
        if (bigEndian32 || littleEndian32) {
            return Optional.of("UTF-32");
        }
        boolean bigEndian = (first == 0xFE && second == 0xFF) || (first == 0 && second > 0 && third == 0 && fourth > 0);
        boolean littleEndian =
                (first == 0xFF && second == 0xFE) || (first > 0 && second == 0 && third > 0 && fourth == 0);
        return bigEndian || littleEndian ? Optional.of("UTF-16") : Optional.empty();
    }

    private static int unsigned(byte[] bytes, int index) {
        return index < bytes.length ? Byte.toUnsignedInt(bytes[index]) : -1;
    }
}
