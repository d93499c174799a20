using System.Runtime.InteropServices;

namespace Kawaraban.Bench.Language;

/// <summary>MeCab's own library, to compare with in one process. Only the measurement knows it.</summary>
internal sealed unsafe partial class LibMecab : IDisposable
{
    private const string Library = "libmecab.so.2";
    private readonly nint tagger = New("-d /var/lib/mecab/dic/ipadic-utf8");

    /// <summary>Cuts a text and walks over the words.</summary>
    /// <returns>How many there are.</returns>
    public int Count(ReadOnlySpan<byte> text)
    {
        fixed (byte* start = text)
        {
            var count = 0;
            for (var node = Parse(tagger, start, (nuint)text.Length); node != 0; node = *(nint*)(node + sizeof(nint)))
            {
                count++;
            }
            // The sentence's beginning and end are nodes too.
            return count - 2;
        }
    }

    public void Dispose() => Destroy(tagger);

    [LibraryImport(Library, EntryPoint = "mecab_new2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint New(string arguments);

    [LibraryImport(Library, EntryPoint = "mecab_sparse_tonode2")]
    private static partial nint Parse(nint tagger, byte* text, nuint length);

    [LibraryImport(Library, EntryPoint = "mecab_destroy")]
    private static partial void Destroy(nint tagger);
}
