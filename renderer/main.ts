import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import './styles/index.css'
import { connect } from './bridge'
import { mountWindow } from './mount'

const root = document.getElementById('root')
if (root === null || window.pacta === undefined) throw new Error('This page runs inside Pacta only.')
const { api, on } = connect(window.pacta)
void mountWindow(root, api, on)
