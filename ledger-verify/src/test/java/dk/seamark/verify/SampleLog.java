package dk.seamark.verify;

import dk.seamark.text.LocalizedText;
import dk.seamark.verify.log.LogFiles;
import dk.seamark.verify.report.Unavailable;
import java.nio.ByteBuffer;
import java.util.List;

/** A log's files, made of its leaves by the formula of C2SP tlog-tiles. */
record SampleLog(SampleTree tree, String checkpoint) implements LogFiles {

    @Override
    public byte[] read(String path, int most) throws Unavailable {
        if (path.equals("checkpoint")) {
            return Sample.utf8(checkpoint);
        }
        String[] parts = path.split("/", -1);
        int at = path.contains(".p/") ? parts.length - 2 : parts.length - 1;
        int width = path.contains(".p/") ? Integer.parseInt(parts[at + 1]) : 256;
        long index = 0;
        for (int i = 2; i <= at; i++) {
            index = index * 1000 + Integer.parseInt(parts[i].replaceAll("[x.p]", ""));
        }
        byte[] file =
                parts[1].equals("entries") ? entries(index, width) : hashes(Integer.parseInt(parts[1]), index, width);
        if (file.length > most) {
            throw new Unavailable(new LocalizedText("for stor", "too large"));
        }
        return file;
    }

    private byte[] hashes(int level, long index, int width) throws Unavailable {
        byte[] all = {};
        for (long i = index * 256; i < index * 256 + width; i++) {
            int from = (int) (i << (8 * level));
            all = Sample.joined(all, new SampleTree(leaves(from, 1 << (8 * level))).root());
        }
        return all;
    }

    private byte[] entries(long index, int width) throws Unavailable {
        byte[] all = {};
        for (byte[] leaf : leaves((int) index * 256, width)) {
            all = Sample.joined(
                    all, ByteBuffer.allocate(2).putShort((short) leaf.length).array(), leaf);
        }
        return all;
    }

    private List<byte[]> leaves(int from, int count) throws Unavailable {
        if (from + count > tree.leaves().size()) {
            throw new Unavailable(new LocalizedText("findes ikke", "there is none"));
        }
        return tree.leaves().subList(from, from + count);
    }
}
