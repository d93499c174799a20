using System.Xml.Linq;

namespace Kawaraban.Wire.Xml;

/// <summary>
/// Reads XML that is not well formed, as far as it can be understood: stray ampersands are characters, HTML's entities are known,
/// controls fall away, tags left open are closed with what holds them, a document cut short ends where it ends.
/// </summary>
internal sealed class PatientXml
{
    private static readonly HashSet<string> NeverClosed = ["br", "img", "hr", "wbr", "input"];
    private readonly string _text;
    private readonly Reading _reading;
    private readonly List<string> _names = [];
    private readonly List<NamespaceScope> _scopes = [NamespaceScope.Outermost()];
    private XElement? _root;
    private XElement? _open;
    private IReadOnlyList<string> _spaces = [];
    private int _at;
    private int _elements;

    private PatientXml(string text, int start, Reading reading) => (_text, _at, _reading) = (text, start, reading);

    public static XmlRead Read(string text, int start, Reading reading) => new PatientXml(text, start, reading).Read();

    private XmlRead Read()
    {
        while (_at < _text.Length)
        {
            ReadNext();
            _reading.Clock.Tick();
            if (_elements > _reading.Limits.MaxXmlElements)
            {
                return WireXml.TooWide(_reading.Limits.MaxXmlElements);
            }

            if (_names.Count > _reading.Limits.MaxXmlDepth)
            {
                return WireXml.TooDeep(_reading.Limits.MaxXmlDepth);
            }
        }

        if (_names.Count > 0)
        {
            _reading.Warn("cut-short", $"The document ends inside '{_names[^1]}'.");
        }

        return new XmlRead(_root, WellFormed: false, _root is null ? new WireError(WireErrorCode.Malformed, "There is no element.") : null, _spaces);
    }

    private void ReadNext()
    {
        if (_text[_at] != '<')
        {
            ReadCharacters();
        }
        else if (StartsWith("<!--"))
        {
            SkipPast("-->");
        }
        else if (StartsWith("<![CDATA["))
        {
            ReadVerbatim();
        }
        else if (StartsWith("<!"))
        {
            SkipDeclaration();
        }
        else if (StartsWith("<?"))
        {
            SkipPast(">");
        }
        else if (StartsWith("</"))
        {
            ReadEndTag();
        }
        else
        {
            ReadStartTag();
        }
    }

    private bool StartsWith(string mark) => string.CompareOrdinal(_text, _at, mark, 0, mark.Length) == 0;

    private void SkipPast(string mark)
    {
        var end = _text.IndexOf(mark, _at, StringComparison.Ordinal);
        _at = end < 0 ? _text.Length : end + mark.Length;
    }

    private void SkipDeclaration()
    {
        var end = _text.IndexOf('>', _at);
        var subset = end < 0 ? -1 : _text.IndexOf('[', _at, end - _at);
        if (subset >= 0)
        {
            var close = _text.IndexOf("]", subset, StringComparison.Ordinal);
            end = close < 0 ? -1 : _text.IndexOf('>', close);
        }

        _at = end < 0 ? _text.Length : end + 1;
    }

    private void ReadVerbatim()
    {
        var start = _at + "<![CDATA[".Length;
        var end = _text.IndexOf("]]>", start, StringComparison.Ordinal);
        var tag = end < 0 && _names.Count > 0 ? _text.IndexOf("</" + _names[^1], start, StringComparison.Ordinal) : -1;
        var stop = end >= 0 ? end : tag >= 0 ? tag : _text.Length;
        AddText(_text.Substring(start, Readable(stop - start)));
        _at = end >= 0 ? end + 3 : stop;
    }

    private void ReadCharacters()
    {
        var end = _text.IndexOf('<', _at);
        end = end < 0 ? _text.Length : end;
        AddText(References.Decode(_text.AsSpan(_at, Readable(end - _at))));
        _at = end;
    }

    /// <summary>A text is read up to the limit of a body.</summary>
    private int Readable(int length) => Math.Min(length, _reading.Limits.MaxBodyLength + 1);

    private void AddText(string characters)
    {
        if (_open is not null && characters.Length > 0)
        {
            _open.Add(new XText(characters));
        }
    }

    private void ReadEndTag()
    {
        var name = ReadName(_at + 2, out var end);
        if (name.Length == 0)
        {
            AddText("<");
            _at++;
            return;
        }

        _at = _text.IndexOf('>', end) is var close and >= 0 ? close + 1 : _text.Length;
        var open = _names.LastIndexOf(name);
        while (open >= 0 && _names.Count > open)
        {
            Close();
        }
    }

    private void Close()
    {
        _names.RemoveAt(_names.Count - 1);
        _scopes.RemoveAt(_scopes.Count - 1);
        _open = _names.Count == 0 ? null : _open?.Parent;
    }

    private void ReadStartTag()
    {
        var name = ReadName(_at + 1, out var end);
        if (name.Length == 0)
        {
            AddText("<");
            _at++;
            return;
        }

        var attributes = ReadAttributes(ref end, out var isEmpty);
        _at = end;
        Open(name, attributes, isEmpty || NeverClosed.Contains(name));
    }

    private void Open(string name, List<KeyValuePair<string, string>> attributes, bool isEmpty)
    {
        var scope = _scopes[^1].Within(attributes);
        _elements++;
        var element = new XElement(scope.ElementName(name));
        foreach (var (key, value) in attributes)
        {
            if (scope.AttributeName(key) is { } attribute && element.Attribute(attribute) is null)
            {
                element.Add(new XAttribute(attribute, value));
            }
        }

        // A second root is read as part of the first.
        (_open ?? _root)?.Add(element);
        _spaces = _root is null ? [.. attributes.Where(attribute => attribute.Key.StartsWith("xmlns", StringComparison.Ordinal)).Select(attribute => attribute.Value)] : _spaces;
        _root ??= element;
        if (!isEmpty)
        {
            _open = element;
            _names.Add(name);
            _scopes.Add(scope);
        }
    }

    private string ReadName(int start, out int end)
    {
        end = start;
        while (end < _text.Length && end - start < 200 && IsNameCharacter(_text[end], end == start))
        {
            end++;
        }

        return _text[start..end];
    }

    private static bool IsNameCharacter(char c, bool first) =>
        char.IsLetter(c) || c == '_' || (!first && (char.IsDigit(c) || c is ':' or '-' or '.'));

    private List<KeyValuePair<string, string>> ReadAttributes(ref int at, out bool isEmpty)
    {
        var attributes = new List<KeyValuePair<string, string>>();
        isEmpty = false;
        while (at < _text.Length)
        {
            var c = _text[at];
            if (c == '>')
            {
                at++;
                break;
            }

            if (c == '<')
            {
                break;
            }

            isEmpty = c == '/';
            if (IsNameCharacter(c, first: true))
            {
                ReadAttribute(attributes, ref at);
            }
            else
            {
                at++;
            }
        }

        return attributes;
    }

    private void ReadAttribute(List<KeyValuePair<string, string>> attributes, ref int at)
    {
        var name = ReadName(at, out at);
        var next = SkipSpace(at);
        if (next >= _text.Length || _text[next] != '=')
        {
            return;
        }

        at = SkipSpace(next + 1);
        var value = ReadValue(ref at);
        if (attributes.Count < 100)
        {
            attributes.Add(new(name, References.Decode(value)));
        }
    }

    private ReadOnlySpan<char> ReadValue(ref int at)
    {
        if (at < _text.Length && _text[at] is ('"' or '\''))
        {
            var start = at + 1;
            var end = _text.AsSpan(start).IndexOfAny(_text[at], '<') is var length and >= 0 ? start + length : _text.Length;
            at = end < _text.Length && _text[end] == '<' ? end : Math.Min(end + 1, _text.Length);
            return _text.AsSpan(start, end - start);
        }

        var bare = at;
        while (at < _text.Length && !char.IsWhiteSpace(_text[at]) && _text[at] is not ('>' or '<'))
        {
            at++;
        }

        return _text.AsSpan(bare, at - bare);
    }

    private int SkipSpace(int at)
    {
        while (at < _text.Length && char.IsWhiteSpace(_text[at]))
        {
            at++;
        }

        return at;
    }
}
