namespace Kawaraban.Language.Search;

/// <summary>An unbroken run of folded text: one word, or Japanese characters side by side.</summary>
/// <param name="IsJapanese">Whether the run is indexed by pairs; else it is one word.</param>
/// <param name="Characters">The characters that count, each with its place in the folded text.</param>
internal sealed record TermRun(bool IsJapanese, IReadOnlyList<(string Text, TextRange Place)> Characters)
{
    /// <summary>The tokens as an index holds them: the word, or all pairs and the last character.</summary>
    public IEnumerable<(string Text, TextRange Place)> Tokens() => IsJapanese ? Pairs().Append(Characters[^1]) : [Word()];

    /// <summary>The tokens to ask for when nothing follows the run: the last character is in the last pair already.</summary>
    public IEnumerable<(string Text, TextRange Place)> FinalTokens() =>
        IsJapanese && Characters.Count > 1 ? Pairs() : Tokens();

    public bool IsNumber => Characters.All(character => char.IsDigit(character.Text, 0));

    private IEnumerable<(string Text, TextRange Place)> Pairs()
    {
        for (var i = 0; i + 1 < Characters.Count; i++)
        {
            yield return Joined(i, i + 1);
        }
    }

    private (string Text, TextRange Place) Word() =>
        (string.Concat(Characters.Select(character => character.Text)), PlaceOf(0, Characters.Count - 1));

    private (string Text, TextRange Place) Joined(int first, int last) =>
        (Characters[first].Text + Characters[last].Text, PlaceOf(first, last));

    private TextRange PlaceOf(int first, int last) =>
        TextRange.Between(Characters[first].Place.Start, Characters[last].Place.End);
}
