package dk.seamark.verify.log;

import dk.seamark.verify.report.Unavailable;

/** The public files of a log, as C2SP tlog-tiles names them. */
public interface LogFiles {

    /**
     * A file of the log.
     *
     * @param path its path below the log's address, such as {@code checkpoint}
     * @param most how many bytes it may have
     * @throws Unavailable if it cannot be had
     */
    byte[] read(String path, int most) throws Unavailable;
}
