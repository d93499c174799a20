namespace Kawaraban.Tests.Stylebook.Hostile;

/// <summary>The shape of a regular expression, by which one can tell without running it that no text costs it more than its length.</summary>
/// <remarks>
/// A repetition without an end is let stand only where nothing behind it can fail: what it has taken is then a part of a match, and is not read again.
/// Everywhere else a pattern would take a long run anew from each of its places, and has to say how long a run it waits for. Behind an end, a repetition
/// in a repetition, and a repetition that looks back are never let stand.
/// </remarks>
internal sealed class PatternShape
{
    private readonly string _pattern;
    private readonly List<string> _faults = [];
    private int _at;

    private PatternShape(string pattern) => _pattern = pattern;

    /// <summary>The repetitions that may cost the square of a text, each with what stands behind it; none where the pattern is linear.</summary>
    public static IReadOnlyList<string> FaultsOf(string pattern)
    {
        var shape = new PatternShape(pattern);
        var branches = shape.Branches();
        shape.Judge(branches, mayFailBehind: false, isInside: false);
        return shape._faults;
    }

    private List<List<Part>> Branches()
    {
        var branches = new List<List<Part>> { new() };
        while (_at < _pattern.Length && _pattern[_at] != ')')
        {
            if (_pattern[_at] == '|')
            {
                _at++;
                branches.Add([]);
            }
            else
            {
                branches[^1].Add(Next());
            }
        }

        return branches;
    }

    private Part Next()
    {
        var start = _at;
        List<List<Part>>? inner = null;
        var isLook = false;
        var looksBack = false;
        switch (_pattern[_at])
        {
            case '(':
                (isLook, looksBack) = Opening();
                inner = Branches();
                _at++;
                break;
            case '[':
                _at = EndOfClass(_at);
                break;
            case '\\':
                _at += _pattern[_at + 1] is 'p' or 'P' ? _pattern.IndexOf('}', _at) - _at + 1 : _pattern[_at + 1] is 'u' ? 6 : 2;
                break;
            default:
                _at++;
                break;
        }

        var (least, isEndless) = Quantifier();
        var text = _pattern[start.._at];
        var mayFail = least > 0 && text is not (@"\b" or @"\B") && !(inner is not null && !isLook && inner.Exists(branch => branch.TrueForAll(part => !part.MayFail)));
        return new Part(text, inner, isLook, looksBack, isEndless, mayFail);
    }

    private (bool IsLook, bool LooksBack) Opening()
    {
        var rest = _pattern.AsSpan(_at);
        foreach (var (opening, isLook, looksBack) in (ReadOnlySpan<(string, bool, bool)>)[("(?<=", true, true), ("(?<!", true, true), ("(?=", true, false), ("(?!", true, false), ("(?:", false, false), ("(?i:", false, false), ("(?>", false, false)])
        {
            if (rest.StartsWith(opening, StringComparison.Ordinal))
            {
                _at += opening.Length;
                return (isLook, looksBack);
            }
        }

        _at = rest.StartsWith("(?<", StringComparison.Ordinal) ? _pattern.IndexOf('>', _at) + 1 : rest.StartsWith("(?i)", StringComparison.Ordinal) ? _at + 3 : _at + 1;
        return (false, false);
    }

    private int EndOfClass(int at)
    {
        for (at += _pattern[at + 1] == '^' ? 2 : 1; _pattern[at] != ']'; at++)
        {
            at = _pattern[at] == '\\' ? at + 1 : _pattern[at] == '[' && _pattern[at - 1] == '-' ? EndOfClass(at) - 1 : at;
        }

        return at + 1;
    }

    /// <summary>How often at least, and whether without end.</summary>
    private (int Least, bool IsEndless) Quantifier()
    {
        if (_at >= _pattern.Length || _pattern[_at] is not ('*' or '+' or '?') && !(_pattern[_at] == '{' && char.IsAsciiDigit(_pattern[_at + 1])))
        {
            return (1, false);
        }

        var sign = _pattern[_at];
        var end = sign == '{' ? _pattern.IndexOf('}', _at) : _at;
        var told = _pattern[_at..(end + 1)];
        _at = end + 1;
        _at += _at < _pattern.Length && _pattern[_at] == '?' ? 1 : 0;
        return sign == '{' ? (told.StartsWith("{0", StringComparison.Ordinal) ? 0 : 1, told.EndsWith(",}", StringComparison.Ordinal)) : (sign == '+' ? 1 : 0, sign != '?');
    }

    private void Judge(List<List<Part>> branches, bool mayFailBehind, bool isInside)
    {
        foreach (var branch in branches)
        {
            var mayFail = mayFailBehind;
            for (var number = branch.Count - 1; number >= 0; number--)
            {
                var part = branch[number];
                if (part.IsEndless && (mayFail || isInside))
                {
                    _faults.Add($"{part.Text} before {string.Concat(branch.Skip(number + 1).Select(behind => behind.Text))}");
                }

                Judge(part.Inner ?? [], !part.IsLook && mayFail, isInside || part.IsEndless || part.LooksBack);
                mayFail |= part.MayFail;
            }
        }
    }

    /// <summary>A part of a pattern with how often it stands.</summary>
    private sealed record Part(string Text, List<List<Part>>? Inner, bool IsLook, bool LooksBack, bool IsEndless, bool MayFail);
}
