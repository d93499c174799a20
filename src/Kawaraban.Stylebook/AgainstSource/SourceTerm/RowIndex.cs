using Kawaraban.Language;

namespace Kawaraban.Stylebook.AgainstSource.SourceTerm;

/// <summary>In which rows of a text a term stands.</summary>
internal sealed class RowIndex
{
    private static readonly IReadOnlyList<int> _nowhere = [];

    private readonly Dictionary<string, List<int>> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TextRange>[] _places;

    public RowIndex(IReadOnlyList<PairText> texts)
    {
        _places = new Dictionary<string, TextRange>[texts.Count];
        for (var row = 0; row < texts.Count; row++)
        {
            _places[row] = new Dictionary<string, TextRange>(StringComparer.Ordinal);
            foreach (var place in TermPlaces.In(texts[row]))
            {
                var term = place.Of(texts[row].Text);
                if (_places[row].TryAdd(term, place))
                {
                    (_rows.TryGetValue(term, out var rows) ? rows : _rows[term] = []).Add(row);
                }
            }
        }
    }

    /// <summary>Every term, in the order of its first place.</summary>
    public IEnumerable<string> Terms => _rows.Keys;

    /// <summary>The rows that say a term, from 0, in order.</summary>
    public IReadOnlyList<int> Rows(string term) => _rows.TryGetValue(term, out var rows) ? rows : _nowhere;

    /// <summary>The terms that a row says.</summary>
    public IReadOnlyCollection<string> In(int row) => _places[row].Keys;

    /// <summary>Where a row says a term first.</summary>
    public TextRange Place(string term, int row) => _places[row][term];
}
