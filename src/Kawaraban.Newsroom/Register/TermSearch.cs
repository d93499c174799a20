using Kawaraban.Language.Characters;

namespace Kawaraban.Newsroom.Register;

/// <summary>How names are looked up at the desk: widths, case, old kanji forms, hiragana and katakana make no difference.</summary>
public static class TermSearch
{
    private const Folds Folded = Folds.Search | Folds.Kana;

    /// <summary>What a search for the name looks through.</summary>
    public static string Of(TermName name) =>
        "\n" + string.Join('\n', name.Forms().Select(form => form.Form).Append(name.Reading).Where(text => text.Length > 0).Select(Fold).Distinct());

    public static string Fold(string text) => NormalForm.Of(text.Trim(), Folded).Text;
}
