package io.github.umlpsd.traces;

import java.util.Arrays;

/** The values of traces in memory, a row each, as small as they can be without loss. */
sealed interface TraceRows {
  /** Number of traces. */
  int size();

  /** Values of the first trace, 0 if there is none. */
  default int frames() {
    return size() == 0 ? 0 : frames(0);
  }

  /** Values of one trace. */
  int frames(int index);

  double value(int index, int frame);

  /** Copies one trace into an array of its length. */
  void copyTo(int index, double[] target);

  /** Some of the traces, not copied. */
  TraceRows only(int[] indices);

  private static <R> R[] pick(R[] rows, int[] indices) {
    R[] picked = Arrays.copyOf(rows, indices.length);
    Arrays.setAll(picked, k -> rows[indices[k]]);
    return picked;
  }

  /** Room for traces that are taken from the frames of a movie. */
  static Filled room(int traces, int frames, boolean wholeCounts) {
    return wholeCounts
        ? new Counts(new char[traces][frames])
        : new Floats(new float[traces][frames]);
  }

  /** Bytes of a value of a movie. */
  static int bytesPerValue(boolean wholeCounts) {
    return wholeCounts ? Character.BYTES : Float.BYTES;
  }

  /** Rows that are filled run by run of frames, by several threads at once. */
  sealed interface Filled extends TraceRows {
    /**
     * @param values [frame of the run][trace]
     * @param start the first frame of the run
     */
    void put(float[][] values, int start);
  }

  record Doubles(double[][] rows) implements TraceRows {
    @Override
    public int size() {
      return rows.length;
    }

    @Override
    public int frames(int index) {
      return rows[index].length;
    }

    @Override
    public double value(int index, int frame) {
      return rows[index][frame];
    }

    @Override
    public void copyTo(int index, double[] target) {
      System.arraycopy(rows[index], 0, target, 0, rows[index].length);
    }

    @Override
    public TraceRows only(int[] indices) {
      return new Doubles(pick(rows, indices));
    }
  }

  record Floats(float[][] rows) implements Filled {
    @Override
    public int size() {
      return rows.length;
    }

    @Override
    public int frames(int index) {
      return rows[index].length;
    }

    @Override
    public double value(int index, int frame) {
      return rows[index][frame];
    }

    @Override
    public void copyTo(int index, double[] target) {
      float[] row = rows[index];
      for (int t = 0; t < row.length; t++) {
        target[t] = row[t];
      }
    }

    @Override
    public TraceRows only(int[] indices) {
      return new Floats(pick(rows, indices));
    }

    @Override
    public void put(float[][] values, int start) {
      for (int i = 0; i < rows.length; i++) {
        float[] row = rows[i];
        for (int k = 0; k < values.length; k++) {
          row[start + k] = values[k][i];
        }
      }
    }
  }

  /** Whole numbers from 0 to 65535, as cameras give them. */
  record Counts(char[][] rows) implements Filled {
    @Override
    public int size() {
      return rows.length;
    }

    @Override
    public int frames(int index) {
      return rows[index].length;
    }

    @Override
    public double value(int index, int frame) {
      return rows[index][frame];
    }

    @Override
    public void copyTo(int index, double[] target) {
      char[] row = rows[index];
      for (int t = 0; t < row.length; t++) {
        target[t] = row[t];
      }
    }

    @Override
    public TraceRows only(int[] indices) {
      return new Counts(pick(rows, indices));
    }

    @Override
    public void put(float[][] values, int start) {
      for (int i = 0; i < rows.length; i++) {
        char[] row = rows[i];
        for (int k = 0; k < values.length; k++) {
          row[start + k] = (char) values[k][i];
        }
      }
    }
  }
}
