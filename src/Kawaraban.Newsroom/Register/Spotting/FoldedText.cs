using Kawaraban.Language;
using Kawaraban.Language.Characters;

namespace Kawaraban.Newsroom.Register.Spotting;

/// <summary>A text as forms are looked for in it: widths, dashes, apostrophes and spaces folded, with the way back to the text as it is.</summary>
internal sealed class FoldedText
{
    private readonly NormalForm _form;

    private FoldedText(string text)
    {
        _form = NormalForm.Of(text, Folds.Dashes | Folds.Invisible);
        Letters = string.Create(_form.Text.Length, _form.Text, static (letters, cased) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = Fold(cased[i]);
            }
        });
    }

    /// <summary>With its capitals.</summary>
    public string Cased => _form.Text;

    /// <summary>In lower case, letter by letter at the same offsets.</summary>
    public string Letters { get; }

    public static FoldedText Of(string text) => new(text);

    public TextRange SourceOf(int start, int length) => _form.SourceOf(new TextRange(start, length));

    private static char Fold(char c) => c switch
    {
        '’' or '‘' or 'ʼ' => '\'',
        '\n' or '\t' => ' ',
        _ => char.ToLowerInvariant(c),
    };
}
