using System.Globalization;

namespace Kawaraban.Newsroom.Translations.Exchange;

/// <summary>Numbers the codes of a unit: of its source from 1; of its target by the like codes of the source, so that tools know them for the same.</summary>
internal sealed class CodeNumbers
{
    private readonly Dictionary<string, InlineCode> _codes = [];
    private List<(string Id, InlineCode Code)> _free = [];

    /// <summary>All codes so far, by their ids.</summary>
    public IReadOnlyDictionary<string, InlineCode> All => _codes;

    public string Number(InlineCode code)
    {
        var like = _free.FindIndex(known => known.Code == code);
        if (like >= 0)
        {
            var id = _free[like].Id;
            _free.RemoveAt(like);
            return id;
        }
        var next = (_codes.Count + 1).ToString(CultureInfo.InvariantCulture);
        _codes.Add(next, code);
        return next;
    }

    /// <summary>The source is done: what is numbered from here on is the target's.</summary>
    public void Turn() => _free = [.. _codes.Select(code => (code.Key, code.Value))];
}
