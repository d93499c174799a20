namespace Kawaraban.Language.Reading;

/// <summary>Marks the long vowels of a reading with ー, as pronunciations have them.</summary>
internal static class LongVowelMarks
{
    private const string RowO = "オコソトノホモヨロゴゾドボポョォヲ";
    private const string RowU = "ウクスツヌフムユルグズヅブプュゥヴ";

    /// <summary>トウキョウ becomes トーキョー, クウコウ クーコー; the second of two vowels is marked, and what follows a mark is not.</summary>
    public static string Of(string katakana)
    {
        var marked = katakana.ToCharArray();
        for (var i = 1; i < marked.Length; i++)
        {
            var isLong = marked[i] is 'ウ' && (RowO.Contains(marked[i - 1]) || RowU.Contains(marked[i - 1]))
                || marked[i] is 'オ' && RowO.Contains(marked[i - 1]);
            marked[i] = isLong ? 'ー' : marked[i];
        }

        return new string(marked);
    }
}
