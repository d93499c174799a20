namespace Kawaraban.Wire.Pictures;

/// <summary>The boxes of ISO base media files: a length, a name of four letters, a body.</summary>
internal static class Boxes
{
    private const int MostBoxes = 10_000;

    /// <summary>The boxes at one level, in order, up to one that breaks.</summary>
    public static IEnumerable<Box> In(Bytes bytes)
    {
        long at = 0;
        for (var seen = 0; bytes.Has(at, 8) && seen < MostBoxes; seen++)
        {
            var length = (long)bytes.U32(at);
            var head = length == 1 ? 16 : 8;
            length = length switch { 0 => bytes.Length - at, 1 => bytes.U64(at + 8), _ => length };
            if (length < head)
            {
                yield break;
            }

            yield return new Box(bytes.U32(at + 4), bytes.Part(at + head, length - head));
            at = Math.Min(at + Math.Min(length, int.MaxValue), int.MaxValue);
        }
    }

    /// <summary>The body of the first box on a way down; empty where it is not there.</summary>
    public static Bytes Find(Bytes bytes, params ReadOnlySpan<string> way)
    {
        foreach (var name in way)
        {
            bytes = First(bytes, name);
        }

        return bytes;
    }

    public static uint Name(string letters) => ((uint)letters[0] << 24) | ((uint)letters[1] << 16) | ((uint)letters[2] << 8) | letters[3];

    private static Bytes First(Bytes bytes, string name)
    {
        var wanted = Name(name);
        foreach (var box in In(bytes))
        {
            if (box.Name == wanted)
            {
                return box.Body;
            }
        }

        return default;
    }
}
